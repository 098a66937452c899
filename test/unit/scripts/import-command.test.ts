import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { useContentCopy } from './content-copy.ts';

const content = useContentCopy();
const { run } = content;
const SOURCE = ['--source', 'carte-2022#t2', '--date', '2026-11-20'];
const TODAY = new Date().toISOString().slice(0, 10);

const read = (id: string) => readFileSync(join(content.folder, `organisations/${id}.yaml`), 'utf8');
const record = (id: string) => parse(read(id));

/** Writes a file beside the content, as an editor has it. */
function file(text: string, name = 'reponses.csv'): string {
  const path = join(content.folder, '..', name);
  writeFileSync(path, text);
  return path;
}

const ROWS = `id;nom;genre;résumé;téléphone;création
ame;;;;+223 70 11 22 33;1997
;Maison d’accueil;association;Elle accueille.;;
;F�d�ration des femmes;association;Elle aide.;;
`;

describe('npm run import', () => {
  test('reports each row and writes nothing', () => {
    const before = read('ame');
    expect(run('import', file(ROWS), ...SOURCE)).toEqual({
      status: 1,
      stdout: `reponses.csv:2 changée ame « ame »
  founded « 1996-10-06 » → « 1997 » (désaccord : devient une remarque ; --accept founded pour remplacer)
  phones « +22370112233 » (ajouté)
reponses.csv:3 nouvelle maison-d-accueil « Maison d’accueil »
  summary « Elle accueille. » (à traduire en anglais : le français est montré)
reponses.csv:4 refusée
  colonne « nom » : « F�d�ration des femmes » : des lettres sont perdues. Repartez du fichier d’origine, enregistré en « CSV UTF-8 ».
Lignes : 3. nouvelle : 1, changée : 1, inchangée : 0, probablement déjà là : 0, refusée : 1.
Rien n’est écrit. Avec --write : 2 fiche(s).
`,
      stderr: '',
    });
    expect(read('ame')).toBe(before);
    expect(existsSync(join(content.folder, 'organisations/maison-d-accueil.yaml'))).toBe(false);
  });

  test('several files are read one after the other, each on what the one before leaves', () => {
    const first = file('nom;genre;résumé\nMaison d’accueil;association;Elle accueille.\n', 'un.csv');
    const second = file('id;fault;phones\nmaison-d-accueil;address-changed;+223 70 11 22 44\n', 'deux.csv');
    const told = run('import', first, second, ...SOURCE);
    expect([told.status, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toContain('un.csv:2 nouvelle maison-d-accueil');
    expect(told.stdout).toContain('deux.csv:2 changée maison-d-accueil');
    expect(existsSync(join(content.folder, 'organisations/maison-d-accueil.yaml'))).toBe(false);
    run('import', first, second, ...SOURCE, '--write');
    expect(record('maison-d-accueil').contacts.phones).toMatchObject([{ number: '+22370112244' }]);
  });

  test('with --write keeps comments and order, reports the change, and gives the refused rows with their reason', () => {
    const path = join(content.folder, 'organisations/ame.yaml');
    const commented = read('ame').replace('kind: osc', '# une remarque de l’éditrice\nkind: osc # le genre');
    writeFileSync(path, commented);
    const table = file(ROWS);
    const { status, stdout } = run('import', table, ...SOURCE, '--write', '--lang', 'en');
    expect([status, stdout.split('\n').at(-2)]).toEqual([1, expect.stringContaining('Entries written: 2.')]);
    expect(read('ame').split('kind: osc')[0]).toBe(commented.split('kind: osc')[0]);
    expect(read('ame')).toContain('kind: osc # le genre\n');
    expect(record('ame').changes).toEqual([
      {
        date: '2026-11-20',
        text: {
          fr: 'Mise à jour : téléphones. À vérifier : création.',
          en: 'Updated: telephones. To be checked: founding.',
        },
      },
    ]);
    expect(record('maison-d-accueil').changes).toEqual([
      { date: '2026-11-20', text: { fr: 'Ajoutée au répertoire.', en: 'Added to the directory.' } },
    ]);
    const refused = parseCsv(readFileSync(`${table}.refused.csv`), { bom: true, columns: true });
    expect(refused).toMatchObject([
      {
        nom: 'F�d�ration des femmes',
        row: '4',
        reason:
          'column “nom”: “F�d�ration des femmes”: letters are lost. Go back to the original file, saved as “CSV UTF-8”.',
      },
    ]);
    expect(run('validate')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('\nRésumés à traduire en anglais : maison-d-accueil.\n'),
    });
    const again = run('import', table, ...SOURCE, '--write');
    expect(again.stdout).toContain('Fiches écrites : 0.');
  });

  test('the refused rows, once corrected, come in; none are left behind', () => {
    const table = file('nom;genre;résumé\n=1+1;osc;Formule.\nAbri;;Elle loge.\n');
    run('import', table, ...SOURCE, '--write');
    const path = `${table}.refused.csv`;
    const text = readFileSync(path, 'utf8');
    expect(text).toContain("'=1+1;osc;Formule.;2;");
    writeFileSync(path, text.replace("'=1+1", 'Formules et calculs').replace('Abri;;', 'Abri;osc;'));
    expect(run('import', path, ...SOURCE, '--write')).toMatchObject({ status: 0 });
    expect(existsSync(`${path}.refused.csv`)).toBe(false);
    expect(record('abri').name).toBe('Abri');
  });

  test('a mapping is saved, edited and read again', () => {
    const table = file('Raison sociale;Métier\nAbri;loger\n');
    expect(run('import', table, ...SOURCE)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('aucune colonne ne donne le nom ni l’identifiant'),
    });
    expect(run('import', table, '--save-mapping').status).toBe(0);
    const path = `${table}.mapping.yaml`;
    const edited = readFileSync(path, 'utf8')
      .replace('Raison sociale: ignored', 'Raison sociale: name')
      .replace('Métier: ignored', 'Métier: summary_fr')
      .replace('defaults: {}', 'defaults: { kind: osc }');
    writeFileSync(path, edited);
    expect(run('import', table, ...SOURCE)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nouvelle abri'),
    });
    writeFileSync(path, edited.replace('Métier: summary_fr', 'Métier: sumary_fr'));
    expect(run('import', table, ...SOURCE).stderr).toContain('Vouliez-vous dire « summary_fr » ?');
  });

  test.each([
    [['nulle-part.csv'], 'nulle-part.csv : ce fichier n’existe pas.'],
    [[], 'npm run import -- FICHIER'],
    [['--lang', 'en'], 'npm run import -- FILE'],
    [['package.json', '--accept', 'fondation', ...SOURCE], '--accept : « fondation » ? name, acronym,'],
    [['package.json', '--source', 'carte#t2'], '--source : La source « carte#t2 » n’existe pas.'],
    [['package.json', '--source', 'carte-2022#t2', '--date', 'hier'], '--date : « hier » n’est pas un jour passé'],
  ])('%j is misused: a message and 2', (args, message) => {
    const table = file('nom\nA\n');
    const { status, stdout, stderr } = run('import', ...args.map((arg) => (arg === 'package.json' ? table : arg)));
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('npm run verify', () => {
  test('marks an entry as confirmed and reports it, once', () => {
    const args = ['ame', '--by', 'Par téléphone', '--by-en', 'By telephone', '--on', '2026-01-15'];
    expect(run('verify', ...args)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('confirmée le 2026-01-15'),
    });
    expect(record('ame')).toMatchObject({
      verified: { date: '2026-01-15', by: { fr: 'Par téléphone', en: 'By telephone' } },
      changes: [{ date: TODAY, text: { fr: 'Information confirmée.', en: 'Information confirmed.' } }],
    });
    run('verify', ...args);
    expect(record('ame').changes.length).toBe(1);
    expect(run('validate').status).toBe(0);
  });

  test.each([
    [['ame'], '--by'],
    [['amme', '--by', 'Par téléphone'], 'Vouliez-vous dire « ame » ?'],
    [['ame', '--by', 'Par téléphone', '--on', '2999-01-01'], 'n’est pas encore passé'],
    [['ame', '--by', 'Par téléphone', '--on', 'hier'], 'n’est pas une date'],
    [['ame', '--by', 'x <b>', '--lang', 'en'], '--by: '],
    [['ame', '--by', 'Awa Traoré, par téléphone'], 'semble nommer une personne'],
    [['ame', '--by', 'Par téléphone', '--by-en', 'By telephone, Mrs Keita', '--lang', 'en'], 'seems to name a person'],
  ])('%j is misused: a message and 2, and nothing is written', (args, message) => {
    const before = read('ame');
    expect(run('verify', ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(read('ame')).toBe(before);
  });
});

describe('npm run duplicates', () => {
  test('finds nothing in a content without doubles, and the reasons in one with a double', () => {
    expect(run('duplicates')).toEqual({ status: 0, stdout: 'Propositions : 0.\n', stderr: '' });
    writeFileSync(
      join(content.folder, 'organisations/ame-bamako.yaml'),
      `name: Association malienne des expulsées
kind: osc
tier: named
summary: { fr: Un double., cite: [carte-2022#t2] }
contacts:
  phones:
    - { number: "+22320241122", printed: 20 24 11 22, cite: [carte-2022#t2] }
`,
    );
    const { status, stdout } = run('duplicates', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^ame-bamako = ame \? \(\d+ %\) same telephone: \+22320241122, similar name: /m);
    expect(JSON.parse(run('duplicates', '--format', 'json').stdout)).toMatchObject([{ of: 'ame', id: 'ame-bamako' }]);
  });
});

describe('npm run verify:queue', () => {
  test('says whom to confirm first, why, and what to ask on the telephone', () => {
    const { status, stdout } = run('verify-queue', '--limit', '1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\. \S+ : .+\n {3}.*jamais confirmée.*\n {3}☎ .+\n(?: {3}- .+\n){5,}/);
    // The day of the call is the one on which it is noted: `verify` knows it.
    expect(stdout).toContain('--by "Par téléphone" --by-en "By telephone"\n');
    expect(run('verify-queue', '--limit', '1', '--lang', 'en').stdout).toContain('never confirmed');
  });

  test('years are counted to the stated day of the build, and to no clock', () => {
    const on = (day: string) => {
      vi.stubEnv('BUILD_DATE', day);
      return run('verify-queue');
    };
    expect(on('2024-05-01').stdout).toBe(on('2024-12-31').stdout);
    expect(on('2022-05-01').stdout).not.toBe(on('2024-05-01').stdout);
    expect(on('hier')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('BUILD_DATE=hier') });
    vi.unstubAllEnvs();
  });

  test('where no number works it says where to ask for one, and --callable leaves such entries out', () => {
    const path = join(content.folder, 'organisations/ame.yaml');
    const working = 'number: "+22320241122", printed: "20 24 11 22"';
    expect(read('ame')).toContain(working);
    writeFileSync(path, read('ame').replace(working, 'printed: "20 24 11", status: invalid'));
    expect(run('verify-queue').stdout).toContain('☎ aucun numéro qui marche : demandez-en un');
    const { stdout } = run('verify-queue', '--callable');
    expect([...stdout.matchAll(/^\d+\. (\S+)/gm)].map(([, id]) => id)).toEqual(['roa-prodmac']);
  });

  test.each([
    ['--limit', 'dix'],
    ['--region', 'atlantide'],
    ['--services', 'magie'],
  ])('%s %s is refused with what can stand there', (name, value) => {
    expect(run('verify-queue', name, value)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(name),
    });
  });
});

test('npm run xlsform writes the questionnaire where it is asked to', () => {
  const path = join(content.folder, '..', 'q.xlsx');
  expect(run('xlsform', path)).toEqual({ status: 0, stdout: `${path} est écrit.\n`, stderr: '' });
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  expect(run('xlsform', 'q.txt')).toMatchObject({ status: 2, stderr: 'q.txt : le nom finit par .xlsx\n' });
});

test.each(['import', 'campaign', 'verify', 'verify-queue', 'duplicates', 'xlsform', 'new'])(
  '%s explains itself in both languages',
  (name) => {
    for (const [locale, words] of [
      ['fr', /Code de sortie|définitif/],
      ['en', /Exit status|permanent/],
    ] as const) {
      const { status, stdout } = run(name, '--help', '--lang', locale);
      expect([status, stdout]).toEqual([0, expect.stringMatching(words)]);
    }
  },
);
