/** Tables as offices really keep them, each laid over this directory: what is found, what is said, what would be written. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ImportOptions, planImport } from '#imports/plan.ts';
import { readColumns } from '#imports/rows/columns.ts';
import { NO_MAPPING } from '#imports/rows/mapping.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';
import { describeNote } from '#imports/wording.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';
import { outline } from '../unit/imports/fixtures.ts';

const FOLDER = 'test/fixtures/import-cases';
const files = readContentFiles('content');
const { records } = checkContent(files);
const books = createWordbooks(records, NO_MAPPING);

async function read(name: string) {
  const found = readdirSync(FOLDER).find((file) => file.startsWith(name)) ?? '';
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${found}`));
  const table = found.endsWith('.xlsx') ? await readXlsx(bytes) : readCsv(bytes);
  const columns = readColumns(table.headers, NO_MAPPING, books);
  const options: ImportOptions = { cite: ['crpm-mali-2022#t13'], accept: new Set<string>(), today: '2026-11-30' };
  const plan = planImport({ table, columns, mapping: NO_MAPPING, books, files, records, options });
  return {
    notes: (table.notes ?? []).map((note) => describeNote(note, 'fr')),
    columns: columns.map(({ header, field }) => `${header} → ${field}`),
    rows: outline(plan),
    plan,
  };
}

const CASES = readdirSync(FOLDER).filter((name) => /^\d/.test(name));

test.each(CASES)('%s is read as expected', async (name) => {
  const { notes, columns, rows } = await read(name.slice(0, 2));
  expect({ notes, columns, rows }).toMatchSnapshot();
});
