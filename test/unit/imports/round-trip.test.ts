/** From the form to the entries: thirty-two submissions filled in by hand, good and bad, in every form that KoboToolbox exports. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { xlsForm } from '#imports/form/xlsform.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import type { Spreadsheet } from '#imports/tables/table.ts';
import { readXlsx } from '#imports/tables/xlsx-table.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { applied, FILES, outline, plan } from './fixtures.ts';
import { type ExportChoices, koboExport } from './kobo-export.ts';

const SUBMISSIONS: Record<string, string>[] = parse(readFileSync('test/fixtures/imports/submissions.csv'), {
  columns: true,
});
const form = xlsForm(checkContent(FILES).records, '20261120');
const exported = (choices: ExportChoices) => new TextEncoder().encode(koboExport(form, SUBMISSIONS, choices));
const XML: ExportChoices = { groups: true, several: 'both', delimiter: ';' };

/** Kinds, ids and reasons, without the headers, which differ from one form of export to the other. */
const outlineOf = (table: Spreadsheet) => outline(plan(table)).map((line) => line.replace(/@.*?(?= [a-z]+:|$)/g, ''));

const WANTED = [
  '2 new arni',
  '3 new fck',
  '4 new jkm',
  '5 new mvg untranslated:summary',
  '6 new rcf',
  '7 new eam',
  '8 new psr',
  '9 new dmy',
  '10 new emk',
  '11 new cjs',
  '12 new pmt',
  '13 new sdr untranslated:summary',
  '14 changed ame added:scope confirmed:areas confirmed:areas confirmed:phones confirmed:themes',
  '15 changed dgme kept:summary added:founded added:phones',
  '16 changed arni conflict:founded added:phones',
  '17 probable - arni(similar-name)',
  '18 probable - ame(phone)',
  '19 new ntc untranslated:summary doubtful:phones',
  '20 new csp untranslated:summary doubtful:emails',
  '21 refused - NO_CONSENT',
  '22 refused - NO_CONSENT',
  '23 new sre assumed:summary',
  '24 refused - MISSING_FIELD',
  '25 new sge assumed:kind untranslated:summary',
  '26 new dfi untranslated:summary unread:founded',
  '27 refused asv MISSING_PLACE',
  '28 new sfa untranslated:summary',
  '29 new rin untranslated:summary unread:networks',
  '30 new ndi untranslated:summary',
  '31 refused - SHORTENED_NUMBER',
  '32 refused - BAD_TEXT',
  '33 refused - BAD_TEXT',
];

test('each submission is new, laid into its entry, likened to another or refused for its reason', () => {
  expect(outlineOf(readCsv(exported(XML)))).toEqual(WANTED);
});

/** What is written, the order of lines aside: choices spread over columns come in the order of the form. */
const linesOf = (table: Spreadsheet) => plan(table).entries.map(({ id, text }) => [id, ...text.split('\n').sort()]);

const FORMS = (['fr', 'en', undefined] as const).flatMap((labels) =>
  [true, false].flatMap((groups) =>
    (['field', 'columns', 'both'] as const).map(
      (several, index): ExportChoices => ({
        ...(labels && { labels }),
        groups,
        several,
        delimiter: ([',', ';', '\t'] as const)[index] ?? ',',
      }),
    ),
  ),
);

test.each(FORMS)('the export %o says the same', (choices) => {
  const table = readCsv(exported(choices));
  expect(outlineOf(table)).toEqual(WANTED);
  expect(linesOf(table)).toEqual(linesOf(readCsv(exported(XML))));
});

test('the same as a workbook says the same', async () => {
  const { headers, rows } = readCsv(exported(XML));
  const data = [headers, ...rows.map(({ cells }) => cells)].map((cells) => cells.map((cell) => cell || null));
  expect(outlineOf(await readXlsx(new Uint8Array(await writeExcelFile(data).toBuffer())))).toEqual(WANTED);
});

test('what is written passes the checks, says nothing of who refused, and a second run changes nothing', () => {
  const table = readCsv(exported(XML));
  const first = plan(table);
  const after = applied(FILES, first);
  expect(checkContent(after).faults).toEqual([]);
  expect(after.map(({ text }) => text).join()).not.toContain('Refus');
  expect(plan(table, after).entries).toEqual([]);
});
