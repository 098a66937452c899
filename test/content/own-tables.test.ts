/** What we hand out comes back: untouched it changes nothing, and three cells that somebody changed are three changes. */
import { expect, test } from 'vitest';
import { csv, PLAIN, SPREADSHEET } from '#exports/csv.ts';
import { hxl } from '#exports/hxl.ts';
import { publishedTables } from '#exports/published-tables.ts';
import { xlsx } from '#exports/xlsx.ts';
import { planImport } from '#imports/plan.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { NO_MAPPING } from '#imports/rows/mapping.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import type { Spreadsheet } from '#imports/tables/table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';
import { buildDirectory } from '#model/directory.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const files = readContentFiles('content');
const { records } = checkContent(files);
const directory = buildDirectory(records, '2026-11-30');
const handedOut = publishedTables(directory);
const books = createWordbooks(records, NO_MAPPING);

function plan(table: Spreadsheet, accept: readonly string[] = []) {
  const columns = readColumns(table.headers, NO_MAPPING, books);
  const options = { cite: ['crpm-mali-2022#t13'], accept: new Set(accept), today: '2026-11-30' };
  return planImport({ table, columns, mapping: NO_MAPPING, books, files, records, options, handedOut });
}

const fileOf = ({ titles, rows }: (typeof handedOut)[number], dialect: typeof PLAIN | typeof SPREADSHEET) =>
  new TextEncoder().encode(
    csv({ fields: titles.map((name) => ({ name, type: 'string' as const })), rows }, dialect, titles),
  );

test.each(
  handedOut
    .filter(({ name }) => name !== 'hxl-3w')
    .map((own) => [`${own.name}, ${own.titles.slice(0, 3).join(', ')}`, own] as const),
)('untouched, %s changes nothing', (_, own) => {
  const { outcomes, entries } = plan(readCsv(fileOf(own, own.titles === own.names ? PLAIN : SPREADSHEET)));
  expect(outcomes.filter(({ kind, doubts }) => kind !== 'unchanged' || doubts.length > 0)).toEqual([]);
  expect([outcomes.length, entries]).toEqual([own.rows.length, []]);
});

test('the file of who does what where comes back with its row of hashtags, and changes nothing', () => {
  const table = readCsv(new TextEncoder().encode(hxl(directory, 'fr')));
  expect(table.notes).toContainEqual(expect.objectContaining({ kind: 'hashtags' }));
  const { outcomes, entries } = plan(table);
  expect(outcomes.filter(({ kind, doubts }) => kind !== 'unchanged' || doubts.length > 0).slice(0, 3)).toEqual([]);
  expect([outcomes.length > directory.organisations.length, entries]).toEqual([true, []]);
});

const organisations = handedOut.filter(({ name }) => name === 'organisations');
const [, french = { name: '', names: [], titles: [], rows: [] }] = organisations;

test('the workbook untouched changes nothing', async () => {
  const fields = french.names.map((name) => ({ name, type: 'string' as const }));
  const bytes = await xlsx([{ title: 'Organisations', titles: french.titles, fields, rows: french.rows }], {
    title: 'Annuaire',
    language: 'fr',
  });
  const { outcomes, entries } = plan(await readXlsx(bytes));
  expect([outcomes.every(({ kind }) => kind === 'unchanged'), entries]).toEqual([true, []]);
});

/** The file with cells changed. */
function changed(cells: Readonly<Record<string, Readonly<Record<string, (cell: string) => string>>>>): Spreadsheet {
  const rows = french.rows.map((row) =>
    row.map((cell, index) => cells[row[0] ?? '']?.[french.names[index] ?? '']?.(cell) ?? cell),
  );
  return readCsv(fileOf({ ...french, rows }, SPREADSHEET));
}

test('three cells changed are three changes, and nothing else', () => {
  const table = changed({
    ame: { phones: (cell) => `${cell} | +223 76 00 00 99` },
    cafo: { founded: () => '1991' },
    grdr: { summary_en: () => 'It works on migration and development.' },
  });
  const { outcomes, entries } = plan(table);
  const told = outcomes.filter(({ kind, changes }) => kind !== 'unchanged' || changes.length > 0);
  expect(told.map(({ id, changes }) => [id, changes.map(({ kind, field }) => `${kind}:${field}`)])).toEqual([
    ['ame', ['added:phones']],
    ['cafo', [expect.stringMatching(/^(?:added|conflict):founded$/)]],
    ['grdr', [expect.stringMatching(/^(?:kept|added):summary$/)]],
  ]);
  expect(entries.map(({ id }) => id)).toEqual(['ame', 'cafo']);
});

test('a value that is no more in a cell is kept until its removal is accepted', () => {
  const table = changed({ ame: { phones: (cell) => cell.split(' | ').slice(1).join(' | ') } });
  expect(plan(table).entries).toEqual([]);
  const { entries } = plan(table, ['phones']);
  const removed = '+22320241122';
  expect(files.find(({ path }) => path.endsWith('/ame.yaml'))?.text).toContain(removed);
  expect(entries.map(({ id, text }) => [id, text.includes(removed)])).toEqual([['ame', false]]);
});

test('a column that follows from others is not changed, and that is told', () => {
  const { outcomes, entries } = plan(changed({ ame: { source_year: () => '1999' } }));
  expect(outcomes.flatMap(({ doubts }) => doubts)).toEqual([
    { code: 'DERIVED_COLUMN', column: french.titles[french.names.indexOf('source_year')], value: '1999' },
  ]);
  expect(entries).toEqual([]);
});
