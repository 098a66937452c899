import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv, PLAIN, rowsToCsv, SPREADSHEET, SPREADSHEETS } from '#exports/csv.ts';
import { makeTable } from '#exports/table.ts';

const TEXTS = ['virgule, point-virgule ; et "guillemets"', 'deux\nlignes', 'été œuvre ‘’', '', ' espaces '];
const table = makeTable('t', TEXTS, {
  texte: { value: (text) => text },
  nombre: { type: 'integer', value: (text) => text.length },
  vrai: { type: 'boolean', value: () => true },
  rien: { value: () => undefined },
  liste: { value: () => ['a', 'b'] },
});

test.each([PLAIN, SPREADSHEET])('another library reads back every cell: %o', (dialect) => {
  const rows = parse(csv(table, dialect), { bom: true, delimiter: dialect.delimiter });
  expect(rows).toEqual([
    ['texte', 'nombre', 'vrai', 'rien', 'liste'],
    ...TEXTS.map((text) => [text, String(text.length), 'true', '', 'a | b']),
  ]);
});

test('only the file for spreadsheets begins with the mark of UTF-8', () => {
  expect(csv(table, SPREADSHEET).charCodeAt(0)).toBe(0xfeff);
  expect(csv(table, PLAIN).startsWith('texte,')).toBe(true);
});

test('rows without a table are quoted where they must be, empty cells stay empty', () => {
  const rows = [
    ['a', 'b'],
    ['x, "y"; z', null],
    [1.5, 'é\nz'],
  ];
  expect(rowsToCsv(rows, SPREADSHEETS.en)).toBe('\ufeffa,b\r\n"x, ""y""; z",\r\n1.5,"é\nz"\r\n');
  expect(rowsToCsv(rows, SPREADSHEETS.fr)).toBe('\ufeffa;b\r\n"x, ""y""; z";\r\n1,5;"é\nz"\r\n');
});
