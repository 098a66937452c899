import { expect, test } from 'vitest';
import { citationNotes } from '#model/citation-notes.ts';
import { citationsOf, parseCitation } from '#model/citations.ts';
import { source } from '../records.ts';

const sources = new Map([
  ['carte-2022', source(2022)],
  ['note-2014', source(2014)],
]);

test('a citation is a source and a passage of it', () => {
  expect(parseCitation('carte-2022#t1')).toEqual({ key: 'carte-2022#t1', source: 'carte-2022', anchor: 't1' });
});

test('every citation of a record is found once, at any depth, in its order', () => {
  const record = { a: [{ cite: ['x#2', 'x#1'] }], b: { c: { cite: ['x#1'] }, text: 'x#9' } };
  expect(citationsOf(record)).toEqual(['x#2', 'x#1']);
});

test('notes are numbered without gaps, whatever is cited twice or unknown', () => {
  const notes = citationNotes(['note-2014#t1', 'carte-2022#t9', 'note-2014#t1', 'carte-2022#t2'], sources);
  expect([...notes].map(([key, { number, path }]) => [key, number, path])).toEqual([
    ['note-2014#t1', 1, 'sources/note-2014/#t1'],
    ['carte-2022#t2', 2, 'sources/carte-2022/#t2'],
  ]);
});
