import { expect, test } from 'vitest';
import { readRank, writeRanks } from '#model/help/ranks.ts';

test('each rank is one sign, and is read again', () => {
  const written = writeRanks([0, 9, 10, 34]);
  expect(written).toBe('09ay');
  expect([0, 1, 2, 3].map((at) => readRank(written, at))).toEqual([0, 9, 10, 34]);
});

test('ranks beyond the last sign are one', () => {
  expect(writeRanks([35, 36, 4000])).toBe('zzz');
});

test('a card that says no rank stands first', () => {
  expect(readRank('', 3)).toBe(0);
});
