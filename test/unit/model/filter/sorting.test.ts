import { expect, test } from 'vitest';
import { sortBy } from '#model/filter/sorting.ts';

const facts = { isInterviewed: (at: number) => at === 2 || at === 3, places: (at: number) => [1, 5, 1, 5][at] ?? 0 };

test('a list is sorted by name, by who was interviewed, or by how many places, A to Z within equals', () => {
  expect(sortBy([0, 1, 2, 3], facts, 'nom')).toEqual([0, 1, 2, 3]);
  expect(sortBy([0, 1, 2, 3], facts, 'palier')).toEqual([2, 3, 0, 1]);
  expect(sortBy([0, 1, 2, 3], facts, 'lieux')).toEqual([1, 3, 0, 2]);
});
