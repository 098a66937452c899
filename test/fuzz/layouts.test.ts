/**
 * Tables of offices in other layouts: the kinds of trouble of `test/fixtures/import-cases`, with their columns in another order,
 * titles above, notes below, other separators, other capitals, in a workbook. What is read of them stays what it was.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { parse } from 'yaml';
import type { ImportPlan } from '#imports/outcome.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import type { Spreadsheet } from '#imports/tables/table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';
import { plan } from '../unit/imports/fixtures.ts';

const FOLDER = 'test/fixtures/import-cases';
/** Layouts of each table. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 4);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130);

const CASES = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => /^\d/.test(name))
    .map(async (name) => {
      const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
      return { name, table: name.endsWith('.xlsx') ? await readXlsx(bytes) : readCsv(bytes) };
    }),
);

interface Layout {
  /** By which columns are ordered. */
  readonly order: readonly number[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly separator: ';' | ',' | '\t';
  readonly capitals: 'as they are' | 'all';
  readonly isWorkbook: boolean;
}

const layouts = (columns: number): fc.Arbitrary<Layout> =>
  fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length: columns }, (_, index) => index),
      { minLength: columns, maxLength: columns },
    ),
    above: fc.subarray(['Liste des organisations, mise à jour en mars 2026', 'Ministère, direction régionale', '']),
    below: fc.subarray(['', 'Source : bureau régional, liste provisoire.']),
    separator: fc.constantFrom(';' as const, ',' as const, '\t' as const),
    capitals: fc.constantFrom('as they are' as const, 'all' as const),
    isWorkbook: fc.boolean(),
  });

function laidOut({ headers, rows }: Spreadsheet, { above, below, capitals, order }: Layout): string[][] {
  const titles = capitals === 'all' ? headers.map((header) => header.toUpperCase()) : headers;
  const alone = (text: string) => order.map((_, index) => (index === 0 ? text : ''));
  return [
    ...above.map(alone),
    order.map((index) => titles[index] ?? ''),
    ...rows.map(({ cells }) => order.map((index) => cells[index] ?? '')),
    ...below.map(alone),
  ];
}

async function written(lines: readonly string[][], { isWorkbook, separator }: Layout): Promise<Spreadsheet> {
  if (isWorkbook) {
    const cells = lines.map((line) => line.map((value) => ({ value })));
    return readXlsx(new Uint8Array(await writeExcelFile(cells).toBuffer()));
  }
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const text = lines.map((line) => line.map(quoted).join(separator)).join('\n');
  return readCsv(new TextEncoder().encode(text));
}

/** Everything that an entry says, in no order: columns that change places change the order of lists. */
function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value)
    .flatMap(([key, item]) => (Array.isArray(value) ? leaves(item) : [key, ...leaves(item)]))
    .sort();
}

const said = ({ entries, outcomes }: ImportPlan) => ({
  rows: outcomes.map(({ kind, id = '', name }) => `${kind} ${id} ${name}`),
  entries: Object.fromEntries(entries.map(({ id, text }) => [id, leaves(parse(text))])),
});

const share = { accepted: 0, all: 0 };

test.each(CASES)('$name says the same in every layout', async ({ table }) => {
  const wanted = said(plan(table));
  await fc.assert(
    fc.asyncProperty(layouts(table.headers.length), async (layout) => {
      const planned = plan(await written(laidOut(table, layout), layout));
      expect(said(planned)).toEqual(wanted);
      share.all += planned.outcomes.length;
      share.accepted += planned.outcomes.filter(({ kind }) => kind !== 'refused' && kind !== 'probable').length;
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('nine rows of ten are accepted', () => {
  console.log(`seed ${SEED}: ${share.accepted} of ${share.all} rows accepted`);
  expect(share.accepted / share.all).toBeGreaterThanOrEqual(0.9);
});
