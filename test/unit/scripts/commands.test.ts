import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
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

  test('takes what comes back, and refuses what is not there or no further language', () => {
    run('translations', 'bm');
    const back = join(content.folder, '.retour.po');
    writeFileSync(back, 'msgctxt "phrase-quitter"\nmsgid "Quitter vite ce site"\nmsgstr "⟦quitter⟧"\n');
    expect(run('translations', 'bm', '--read', back).stdout).toContain('Traduites : 1,');
    expect(run('translations', 'bm', '--read', 'nulle-part.po')).toMatchObject({ status: 2 });
    expect(run('translations', 'fr')).toMatchObject({ status: 2 });
  });
});
