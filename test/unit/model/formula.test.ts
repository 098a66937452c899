import { expect, test } from 'vitest';
import { neutralise, withoutApostrophe } from '#model/formula.ts';

test.each([
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  '+223 20 | =1',
  '+1+1',
  '+1*2',
  '-',
  '+1;=2',
])('what a spreadsheet would run gets an apostrophe: %j', (text) => expect(neutralise(text)).toBe(`'${text}`));

test.each([
  '+22320241122',
  '+223 20 24 11 22',
  '+223 20 24 11 22 | +223 66 77 21 11',
  '-8.5',
  '-3,5',
  '+22320241122; +33 1\u00a048 57 75 80',
  '',
  'a=1',
  'AME',
  '20 24 11 22',
])('telephone numbers, numbers and words stay as they are: %j', (text) => expect(neutralise(text)).toBe(text));

test.each(['=1+1', '+223 20-24', '@x', '-', 'AME', "'une citation'", "l'été", ''])(
  'the import reads back what was written: %j',
  (text) => expect(withoutApostrophe(neutralise(text))).toBe(text),
);
