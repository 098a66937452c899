import { expect, test } from 'vitest';
import { neutralise, rowsToCsv } from '../../../src/exports/rows-csv.ts';

test('what a spreadsheet would run is quoted', () => {
  for (const text of ['=1+1', '@SUM(A1)', '+cmd|calc', '-2+3', '\t=1', '+1;=2'])
    expect(neutralise(text)).toBe(`'${text}`);
});

test('telephone numbers and numbers stay as they are', () => {
  for (const text of ['+223 20 24 11 22', '+22320241122; +33 1 48 57 75 80', '-3,5', 'texte', ''])
    expect(neutralise(text)).toBe(text);
});

test('cells with commas, quotes and lines are quoted, empty ones stay empty', () => {
  expect(
    rowsToCsv([
      ['a', 'b'],
      ['x, "y"', null],
      [1.5, 'é\nz'],
    ]),
  ).toBe('\ufeffa,b\r\n"x, ""y""",\r\n1.5,"é\nz"\r\n');
});
