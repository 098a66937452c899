import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportRow, reportSummary } from '#imports/report.ts';
import { IMPORT_NAMES } from '#imports/rows/fields.ts';
import { readMapping } from '#imports/rows/mapping.ts';
import { readCsv } from '#imports/tables/csv-table.ts';
import { correctionSchema } from '#model/intake/correction.ts';
import { answersCsv } from '#model/intake/typed-values.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { applied, FILES, plan } from './fixtures.ts';

const fields = IMPORT_NAMES.filter((field) => field !== 'ignored');
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '-',
    'n/a',
    '1e309',
    '=1+1',
    '\u0000',
    '__proto__',
    'constructor',
    '(((',
    '+',
    '@',
    'http://',
    '0',
    'bamako kayes',
    '2,2E+10',
  ),
);

test('odd cells never throw, are reported in both languages, and never spoil the content', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(odd, { minLength: fields.length, maxLength: fields.length }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const table = { headers: fields, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
        const result = plan(table);
        for (const locale of ['fr', 'en'] as const)
          expect(
            result.outcomes.map((outcome) => reportRow('f', outcome, locale)).join('') +
              reportSummary(result.outcomes, locale),
          ).not.toMatch(/undefined|\{[nvf]\}/);
        expect(checkContent(applied(FILES, result)).faults).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

test('odd headers and odd mappings are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.array(odd, { minLength: 1 }),
      (headers) => void plan({ headers, rows: [{ number: 2, cells: headers }] }),
    ),
    { numRuns: 30 },
  );
  expect(readMapping('*!')).toEqual({ at: ':1' });
  expect(readMapping('columns: &x {}\ndefaults: *x')).toEqual({ at: ':2' });
  fc.assert(fc.property(odd, (text) => void readMapping(text)));
});

test('what the form accepts, the import reads without refusing it', () => {
  const value = fc.constantFrom('', '70 11 22 33', '+33 1 42 68 53 00\n66 77 88 99', 'n’importe quoi', '=1', '2022');
  const text = fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));
  fc.assert(
    fc.property(value, text, text, (phones, address, note) => {
      const typed = {
        id: 'ame',
        fault: 'address-changed',
        dead_contact: '',
        removed: '',
        phones,
        emails: '',
        websites: '',
        address: address.trim(),
        note: note.trim(),
      };
      const { data } = correctionSchema('ML').safeParse(typed);
      if (!data || /^[='"]|[\n]/.test(data.address + data.note) || !/[\p{L}\p{N}]/u.test(data.address || 'x')) return;
      const [outcome] = plan(readCsv(new TextEncoder().encode(answersCsv(data)))).outcomes;
      expect(outcome?.problems).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
