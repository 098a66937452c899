/** Files that no editor should have, and some do: each is read or refused with its reason, soon and without filling the machine. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { reportRow, reportSummary } from '#imports/report.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import { MOST_ROWS, type Spreadsheet, TableError } from '#imports/tables/table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';
import { describeFileProblem } from '#imports/wording.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { applied, FILES, plan } from '../unit/imports/fixtures.ts';
import { lying, row, textCell, workbook } from './workbooks.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 110);
const SEED = Number(process.env.FUZZ_SEED ?? 20_221_215);
/** Milliseconds of its own thread in which a file is refused, and in which a small one is read and planned. */
const PATIENCE = 5000;

type Bytes = Uint8Array<ArrayBuffer>;
const read = async (bytes: Bytes, isWorkbook: boolean): Promise<Spreadsheet> =>
  isWorkbook ? await readXlsx(bytes) : readCsv(bytes);

/** The reason for which a file is refused, worded in both languages; nothing where it is read. */
async function refusal(bytes: Bytes, isWorkbook: boolean): Promise<string | undefined> {
  const start = process.threadCpuUsage();
  const error = await read(bytes, isWorkbook).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const { user, system } = process.threadCpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(PATIENCE);
  if (error === undefined) return undefined;
  if (!(error instanceof TableError)) throw error;
  for (const locale of ['fr', 'en'] as const)
    expect(describeFileProblem(error.problem, error.detail, locale)).toMatch(/^(?!.*(?:undefined|\{\w)).*\p{L}.*\.$/u);
  return error.problem;
}

const HEAD = row(1, textCell('A1', 'nom') + textCell('B1', 'sigle'));
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => row(index + 2, textCell(`A${index + 2}`, 'Association'))).join('');
const line = 'Association des riverains;ADR;osc;Elle aide les riverains.;Kayes\n';
const head = 'nom;sigle;genre;résumé;région\n';
const text = (value: string) => new TextEncoder().encode(value);
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`;

const FILES_OF_NO_USE: readonly [string, () => Bytes, boolean, string | undefined][] = [
  ['nothing', () => text(''), false, 'EMPTY'],
  ['spaces', () => text('\ufeff \n\t\n'), false, 'EMPTY'],
  ['headers alone', () => text(head), false, 'NO_ROWS'],
  ['a picture', () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256), false, 'BINARY'],
  ['a quote that never closes', () => text(`${head}"A;${line.repeat(3)}`), false, 'BROKEN_CSV'],
  ['a cell of three million letters', () => text(`nom\n${'x'.repeat(3e6)}\n`), false, 'BROKEN_CSV'],
  ['a million rows of CSV', () => text(head + line.repeat(1e6)), false, 'TOO_MANY_ROWS'],
  ['a million rows of XLSX', () => workbook(HEAD + many(1e6)), true, 'TOO_MANY_ROWS'],
  ['one row too many', () => workbook(HEAD + many(MOST_ROWS + 1)), true, 'TOO_MANY_ROWS'],
  ['a bomb of spaces', () => workbook(HEAD + ' '.repeat(180e6)), true, 'TOO_LARGE'],
  ['a bomb that says it is small', () => lying(workbook(HEAD + ' '.repeat(180e6)), 100), true, 'BROKEN_XLSX'],
  ['a small file that says it is a bomb', () => lying(workbook(HEAD), 2 ** 31), true, 'TOO_LARGE'],
  ['a cell in the last corner', () => workbook(HEAD + row(1_048_576, textCell('XFD1048576', 'x'))), true, 'FAR_CELL'],
  ['a column that is none', () => workbook(HEAD + row(2, textCell('ZZZZZZZZ99999999999', 'x'))), true, 'FAR_CELL'],
  ['a reference that is none', () => workbook(HEAD + row(2, textCell('-1', 'x'))), true, 'BROKEN_XLSX'],
  ['an archive cut short', () => workbook(HEAD).slice(0, 60), true, 'BROKEN_XLSX'],
  ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), true, 'OLD_EXCEL'],
];

test.each(FILES_OF_NO_USE)('%s is refused for its reason', async (_, make, isWorkbook, problem) => {
  // More than a string can hold is too large whatever it is.
  const found = await refusal(make(), isWorkbook);
  expect([problem, problem === 'TOO_MANY_ROWS' ? 'TOO_LARGE' : problem]).toContain(found);
});

test('rows and cells that are only formatted do not make a workbook too large', async () => {
  const empty = Array.from({ length: 3000 }, (_, index) =>
    row(index + 1_000_000, `<c r="A${index + 1_000_000}" s="1"/>`),
  );
  const table = await readXlsx(workbook(`${HEAD + row(2, textCell('A2', 'A')) + empty.join('')}<row r="1048576"/>`));
  expect(table).toEqual({ headers: ['nom', 'sigle'], rows: [{ number: 2, cells: ['A', ''] }] });
});

test('entities are not unfolded, and a formula is never run: what stands in the cell is read', async () => {
  const bomb = await readXlsx(workbook(HEAD + row(2, textCell('A2', '&j;')), ENTITIES));
  expect(bomb.rows[0]?.cells[0]?.length).toBeLessThan(100);
  const formula = '<c r="A2" t="str"><f>HYPERLINK("http://x.test","Clic")</f><v>Clic</v></c>';
  const { rows } = await readXlsx(workbook(HEAD + row(2, formula + textCell('B2', '=cmd|calc'))));
  expect(rows[0]?.cells).toEqual(['Clic', '=cmd|calc']);
});

test('a telephone number typed as a number is read whole, however the workbook writes it', async () => {
  const cells = ['20241122', '2.2320241122E10', '2.2E10', '20241122.5'].map(
    (value, index) => `<c r="${'ABCD'[index]}2"><v>${value}</v></c>`,
  );
  const { rows } = await readXlsx(workbook(HEAD + row(2, cells.join(''))));
  expect(rows[0]?.cells).toEqual(['20241122', '22320241122', '2.2E10', '20241122.5']);
});

const folder = 'test/fixtures/imports';
const exports: readonly Bytes[] = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));
const books = await Promise.all(
  exports.map(async (bytes): Promise<Bytes> => {
    const { headers, rows } = readCsv(bytes);
    const data = [headers, ...rows.map(({ cells }) => cells)].map((cells) => cells.map((cell) => cell || null));
    return new Uint8Array(await writeExcelFile(data).toBuffer());
  }),
);

/** A piece of a file put in place of another, or turned. */
const slip = fc.record({
  at: fc.noBias(fc.integer({ min: 0, max: 99_999 })),
  size: fc.integer({ min: 0, max: 40 }),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom('\r', '"', ';', '\t', '\u0000', '\ufeff', '=1+1', "'=1", '<script>', '\ud83d', 'Ã©')
      .map((odd) => text(odd)),
  ),
});

function slipped(bytes: Bytes, slips: readonly { at: number; size: number; bytes: Uint8Array }[]): Bytes {
  return slips.reduce((now: Bytes, { at, size, bytes: piece }) => {
    const from = Math.floor((at / 100_000) * now.length);
    return Uint8Array.from([...now.subarray(0, from), ...piece, ...now.subarray(from + size)]);
  }, bytes);
}

test('an export with slips in it is read or refused, explained in both languages, and never spoils the content', async () => {
  const counts = { refused: 0, read: 0 };
  const slips = fc.array(slip, { minLength: 1, maxLength: 3 });
  const file = fc.record({ index: fc.nat(exports.length - 1), isWorkbook: fc.boolean(), slips });
  await fc.assert(
    fc.asyncProperty(file, async ({ index, isWorkbook, slips: some }) => {
      const bytes = slipped((isWorkbook ? books : exports)[index] ?? text(''), some);
      const problem = await refusal(bytes, isWorkbook);
      counts[problem ? 'refused' : 'read'] += 1;
      if (problem) return;
      const result = plan(await read(bytes, isWorkbook));
      for (const locale of ['fr', 'en'] as const) {
        const report = result.outcomes.map((outcome) => reportRow('f', outcome, locale)).join('');
        expect(report + reportSummary(result.outcomes, locale)).not.toMatch(/undefined|\[object/);
      }
      expect(checkContent(applied(FILES, result)).faults).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: process.env.FUZZ_SHRINK !== '1' },
  );
  console.log(`fuzz import: ${JSON.stringify({ seed: SEED, ...counts })}`);
  expect(Math.min(counts.refused, counts.read)).toBeGreaterThan(RUNS >= 100 ? 5 : -1);
});
