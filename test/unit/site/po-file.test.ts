import { expect, test } from 'vitest';
import { poText, readPo } from '#site/po-file.ts';

const LINES = [
  {
    id: 'phrase-numero',
    source: 'Voici le « numéro ».',
    hint: 'This is the "number".',
    text: 'هذا هو الرقم.',
    isOld: false,
  },
  { id: 'besoin-sante', source: 'Me soigner', hint: 'See a doctor', text: '', isOld: false },
  { id: 'besoin-abri', source: 'Dormir', hint: 'Sleep', text: 'ancien\nsur deux lignes', isOld: true },
  // One sentence may be that of two phrases.
  { id: 'lieu-gao', source: 'Dormir', hint: 'Sleep', text: 'autre', isOld: false },
];

test('what is written as PO is read back, sentence by sentence', () => {
  expect(readPo(poText('ar', LINES))).toEqual(LINES);
});

test('the file says its language and is written the same each time', () => {
  expect(poText('ar', LINES)).toContain('"Language: ar\\n"');
  expect(poText('ar', LINES)).toBe(poText('ar', readPo(poText('ar', LINES))));
});

test('what is no PO file is refused', () => {
  expect(() => readPo('msgid "a\nmsgstr "b"\n')).toThrow();
});
