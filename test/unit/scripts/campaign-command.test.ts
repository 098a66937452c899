import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { useContentCopy } from './content-copy.ts';

const content = useContentCopy();
const { run } = content;
const beside = (name: string) => join(content.folder, '..', name);
const read = (path: string) => readFileSync(path, 'utf8');
const entry = () => parse(read(join(content.folder, 'organisations/ame.yaml')));
/** The small content has no country of the programme, and so no region. */
beforeEach(() => {
  const [path = ''] = readdirSync(join(content.folder, 'places')).map((name) => join(content.folder, 'places', name));
  writeFileSync(path, read(path).replace('iso: ML,', 'iso: ML, programme: { order: 1 },'));
});

const DAY = ['--date', '2026-11-20'];

/** The table of a round of Kayes with some answers, as a spreadsheet saves it. */
async function answered(answers: Readonly<Record<string, readonly string[]>>): Promise<string> {
  run('campaign', '--region', 'kayes', '--folder', beside('campagne'));
  const [{ data = [] } = {}] = await readXlsx(beside('campagne/reponses.xlsx'));
  const rows = data.map((row) => {
    const cells = row.map((cell) => String(cell ?? ''));
    const found = Object.entries(answers).find(([kind]) => cells[2]?.startsWith(`${kind}:`));
    return found ? [...cells.slice(0, 4), ...found[1]] : cells;
  });
  const path = beside('reponses.csv');
  writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n'));
  return path;
}

test('npm run campaign writes a sheet an organisation, the table and the form', () => {
  const folder = beside('campagne');
  const { status, stdout } = run('campaign', '--region', 'kayes', '--folder', folder);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^Écrit dans .*campagne : feuilles : \d+, faits à demander : \d+\./),
  ]);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['ame.html', 'kobo.xlsx', 'reponses.xlsx']));
  expect(run('campaign', '--region', 'kaye')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('« kaye »'),
  });
  expect(run('campaign')).toMatchObject({ status: 2 });
});

test('its answers come back: a yes beside its fact, changes and bad rows in files of their own, and all of it can be taken back', async () => {
  const before = entry();
  const path = await answered({
    'contacts.phones': ['oui', '', '16/11/2026', 'téléphone', 'SG'],
    areas: ['non', '', '16/11/2026', 'téléphone', 'SG'],
    addresses: ['oui', '', 'hier', 'téléphone', 'SG'],
  });
  expect(run('import', path, ...DAY).stdout).toContain('Rien n’est écrit. Avec --write : 1 fiche(s).');
  expect([entry(), existsSync(`${path}.proposed.csv`)]).toEqual([before, false]);

  expect(run('import', path, ...DAY, '--write')).toMatchObject({ status: 1, stderr: '' });
  expect(entry().contacts.phones[0].confirmed).toEqual({ date: '2026-11-16', way: 'telephone', by: 'SG' });
  const rowsOf = (name: string) =>
    parseCsv<Record<string, string>>(read(`${path}.${name}.csv`), { columns: true, delimiter: ';', bom: true });
  expect(rowsOf('proposed').map(({ id, fault }) => [id, fault])).toEqual([
    ['ame', 'area-wrong'],
    ['ame', 'area-wrong'],
  ]);
  expect(rowsOf('refused').map(({ fiche, date, motif }) => [fiche, date, motif])).toEqual([
    [
      'ame',
      'hier',
      'colonne « date » : « hier » n’est pas un jour passé : écrivez le jour de l’appel, par exemple 30/11/2026.',
    ],
  ]);
  expect(run('validate').status).toBe(0);

  const { changes: _, ...rest } = before;
  run('import', path, ...DAY, '--write', '--undo');
  expect(entry()).toMatchObject(rest);
  expect(entry().contacts.phones[0].confirmed).toBeUndefined();
});

test('what was proposed is imported as any correction, once an editor says so', async () => {
  const path = await answered({ 'contacts.phones': ['changé', '20 24 11 33', '16/11/2026', 'téléphone', 'SG'] });
  run('import', path, ...DAY, '--write');
  expect(run('import', `${path}.proposed.csv`, '--source', 'carte-2022#t2', ...DAY, '--write')).toMatchObject({
    status: 0,
  });
  expect(entry().contacts.phones).toMatchObject([
    { number: '+22320241122', status: 'reported-dead' },
    { number: '+22320241133' },
  ]);
});

test('--undo is for the answers of a round alone', () => {
  writeFileSync(beside('autre.csv'), 'id;nom\name;AME\n');
  expect(run('import', beside('autre.csv'), '--undo')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--undo'),
  });
});
