import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readPo } from '#site/po-file.ts';
import { useContentCopy } from './content-copy.ts';

const content = useContentCopy();
const { run } = content;

function breakContent(): string {
  const path = join(content.folder, 'organisations/ame.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('place: kayes', 'place: kaye').replace('kind: osc', 'kind: oscs'),
  );
  return relative(process.cwd(), path);
}

describe('npm run validate', () => {
  test('counts what a faultless content holds, and exits with 0', () => {
    expect(run('validate')).toEqual({
      status: 0,
      stdout: 'Aucune faute. Organisations : 3, lieux : 4, sources : 1, termes : 7.\n',
      stderr: '',
    });
  });

  test('prints two lines for each fault and the count, and exits with 1', () => {
    const path = breakContent();
    const { status, stdout } = run('validate', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout).toBe(`${path}:3:7 BAD_VALUE “oscs” is not a value of “kind”.
  Did you mean “osc”? Possible values: osc, reseau, institution-publique, partenaire, autre. (docs/errors.md#bad_value)
${path}:18:14 UNKNOWN_PLACE The place “kaye” does not exist in content/places.
  Did you mean “kayes”? Use the id of a place of content/places, or add this place there. (docs/errors.md#unknown_place)

2 faults.
`);
  });

  test('gives tools a JSON list and nothing else, for a folder named on the command line', () => {
    const path = breakContent();
    const { status, stdout } = run('validate', '--format=json', content.folder);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 'BAD_VALUE', file: path, line: 3, column: 7 },
      { code: 'UNKNOWN_PLACE', file: path, line: 18, column: 14 },
    ]);
    expect(JSON.parse(run('validate', '--format', 'json', 'test/fixtures/base/content').stdout)).toEqual([]);
  });

  test.each([
    [['--quiet'], 'Option inconnue : --quiet ; voir --help'],
    [['--lang', 'de'], 'Écrivez --lang fr|en ; voir --help'],
    [['--format'], 'Écrivez --format text|json ; voir --help'],
    [['a', 'b'], '« b » est de trop ; voir --help'],
    [['--lang', 'en', '--quiet'], 'Unknown option: --quiet; see --help'],
    [['nulle-part'], 'nulle-part : ce dossier n’existe pas / nulle-part: no such folder'],
    [['src'], 'src : pas de dossier « organisations » ici / src: no “organisations” folder here'],
  ])('%j is misused: a message and 2', (args, message) => {
    expect(run('validate', ...args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  test('explains itself in both languages', () => {
    expect(run('validate', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Vérifie tout le contenu'),
    });
    expect(run('validate', '--help', '--lang', 'en').stdout).toContain('Checks the whole content');
  });
});

describe('npm run new', () => {
  test('writes an entry that the checks refuse until it is filled in', () => {
    const made = run('new', 'nouvelle-fiche');
    expect(made).toMatchObject({ status: 0, stdout: expect.stringContaining('nouvelle-fiche.yaml est écrit') });
    const { status, stdout } = run('validate');
    expect(status).toBe(1);
    expect(stdout).toContain('5 fautes.');
    expect(stdout).toContain('nouvelle-fiche.yaml:6:1 EMPTY_TEXT « name » est vide.');
  });

  test('says what cannot be written, also where folders are never made', () => {
    const env = { ...process.env, CONTENT_DIR: '/proc/x' };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/new.ts', 'ame-2', '--lang', 'en'], {
      env,
      encoding: 'utf8',
      timeout: 50_000,
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\/proc\/x\/organisations\/ame-2\.yaml cannot be written: /);
  });

  test('touches nothing where the id is bad, missing or taken', () => {
    const before = readFileSync(join(content.folder, 'organisations/ame.yaml'), 'utf8');
    expect(run('new', 'Été_Kayes')).toMatchObject({
      status: 2,
      stderr: '« Été_Kayes » n’est pas un identifiant. Essayez « ete-kayes ».\n',
    });
    expect(run('new', '../ame', '--lang', 'en')).toMatchObject({
      status: 2,
      stderr: '“../ame” is not an identifier. Try “ame”.\n',
    });
    expect(run('new', 'ame')).toMatchObject({ status: 2, stderr: expect.stringContaining('existe déjà') });
    expect(run('new')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run new -- IDENTIFIANT') });
    expect(readFileSync(join(content.folder, 'organisations/ame.yaml'), 'utf8')).toBe(before);
  });
});

describe('npm run new-country', () => {
  test('writes the places of a country, with which the whole content has no faults', () => {
    const { status, stdout } = run('new-country', 'TD');
    expect([status, stdout]).toEqual([0, expect.stringContaining('tchad.yaml est écrit')]);
    expect(run('validate').status).toBe(0);
    // The regions are there now: nothing is written over them.
    expect(run('new-country', 'TD')).toMatchObject({ status: 2, stdout: '' });
  });

  test('refuses what is no code of a country', () => {
    for (const code of ['XX', 'td', 'Tchad', '../x'])
      expect(run('new-country', code)).toMatchObject({ status: 2, stdout: '' });
  });
});

test('npm run schema -- --check finds docs/schema and the settings of the editor in step', () => {
  expect(run('schema', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('npm run validate, of voices', () => {
  test('a language whose name is markup is said with its file', () => {
    const folder = join(content.folder, 'audio/bm');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'language.yaml'), 'name: { fr: "<b>bambara</b>", en: Bambara }\nsource: essai\n');
    const { status, stderr, stdout } = run('validate');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/audio\/bm\/language\.yaml: .*a name: at most 60 letters.*name\.fr/s);
  });
});

describe('npm run translations', () => {
  const path = () => join(content.folder, 'translations/bm.po');

  test('writes every sentence to translate, keeps what is translated, and says how far it is', () => {
    const { status, stdout } = run('translations', 'bm');
    expect(status).toBe(0);
    expect(stdout).toMatch(/bm\.po est écrit\.\nTraduites : 0, à revoir : 0, à traduire : \d+\.\n$/);
    const empty = 'msgid "Quitter vite ce site"\nmsgstr ""';
    const text = readFileSync(path(), 'utf8');
    expect(text).toContain(empty);
    writeFileSync(path(), text.replace(empty, 'msgid "Quitter vite ce site"\nmsgstr "⟦quitter⟧"'));
    expect(run('translations', 'bm').stdout).toContain('Traduites : 1, à revoir : 0,');
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('msgid "Quitter vite ce site"', 'msgid "Partir"'));
    expect(run('translations', 'bm', '--lang', 'en').stdout).toContain('Translated: 0, to be looked at again: 1,');
    expect(readFileSync(path(), 'utf8')).toContain('#, fuzzy\nmsgctxt "phrase-quitter"\nmsgid "Quitter vite ce site"');
  });

  test('a spreadsheet goes out and comes back: what was typed is taken, nothing else changes or is lost', async () => {
    const sheet = 'bm.xlsx';
    try {
      run('translations', 'bm');
      const old = readFileSync(path(), 'utf8').replace(
        'msgid "Quitter vite ce site"\nmsgstr ""',
        'msgid "Quitter vite ce site"\nmsgstr "⟦quitter⟧"',
      );
      writeFileSync(path(), old);
      expect(run('translations', 'bm', '--xlsx').stdout).toContain(`${sheet} est écrit.`);
      const before = readPo(readFileSync(path(), 'utf8'));
      const [table] = await readXlsx(sheet);
      const [titles = [], ...rows] = table?.data ?? [];
      expect(titles).toEqual(['id', 'fr', 'en', 'translation']);
      expect(rows.map(([id, source, , text]) => [id, source, text ?? ''])).toEqual(
        before.map(({ id, source, text }) => [id, source, text]),
      );
      // A translator sorts the rows, types in two of them, one of them in two lines and with a sign of spreadsheets, and empties one.
      const typed: Readonly<Record<string, string>> = {
        'phrase-bienvenue': '⟦bienvenue⟧\n=1+1 « é » <b>',
        'phrase-changer-besoin': '⟦7⟧',
        'phrase-quitter': '',
      };
      const changed = rows
        .map(([id, source, hint, text]) => [id, source, hint, typed[String(id)] ?? text ?? ''].map(String))
        .sort(([a = ''], [b = '']) => (a < b ? 1 : -1));
      const back = join(content.folder, '.retour.xlsx');
      await writeExcelFile([titles.map(String), ...changed]).toFile(back);
      expect(run('translations', 'bm', '--read', back).stdout).toContain('Traduites : 3, à revoir : 0,');
      const after = readPo(readFileSync(path(), 'utf8'));
      // A cell that is empty takes nothing away: what was translated stays.
      expect(after).toEqual(before.map((line) => ({ ...line, text: typed[line.id] || line.text })));
    } finally {
      rmSync(sheet, { force: true });
    }
  });

  test('a spreadsheet without its columns is refused, and nothing is written', async () => {
    run('translations', 'bm');
    const before = readFileSync(path(), 'utf8');
    const back = join(content.folder, '.retour.xlsx');
    await writeExcelFile([
      ['phrase', 'traduction'],
      ['phrase-quitter', 'x'],
    ]).toFile(back);
    expect(run('translations', 'bm', '--read', back)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(path(), 'utf8')).toBe(before);
  });

  test('takes what comes back, and refuses what is not there or no further language', () => {
    run('translations', 'bm');
    const back = join(content.folder, '.retour.po');
    writeFileSync(back, 'msgctxt "phrase-quitter"\nmsgid "Quitter vite ce site"\nmsgstr "⟦quitter⟧"\n');
    expect(run('translations', 'bm', '--read', back).stdout).toContain('Traduites : 1,');
    expect(run('translations', 'bm', '--read', 'nulle-part.po')).toMatchObject({ status: 2 });
    expect(run('translations', 'fr')).toMatchObject({ status: 2 });
  });
});
