import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildLists } from '#model/lists/lists.ts';
import { narrowLists } from '#model/lists/narrow-lists.ts';
import { chartOfLists, logPosition } from '#model/mapping/charts.ts';
import { CITE, contentRecords } from '../../records.ts';

test('each step of the scale is worth ten times the one before, and nothing leaves it', () => {
  expect(
    [1000, 10_000, 100_000, 10_000_000, 10, 10 ** 9].map((amount) => logPosition(amount, 1000, 10_000_000)),
  ).toEqual([0, 25, 50, 100, 0, 100]);
});

test('lists are drawn by tier, who is known by an old document only beside them, and can be narrowed to a group', () => {
  const areas = [{ place: 'kayes', cite: CITE }];
  const old = { areas: [{ place: 'gao', cite: ['note-2014#t1'] }] };
  const directory = buildDirectory(
    contentRecords({ a: { areas, tier: 'interviewed' }, b: { areas }, c: { areas }, d: old }),
  );
  const lists = buildLists(directory, 'regions');
  const values = (chart: ReturnType<typeof chartOfLists>) => chart.rows.map(({ path, values: drawn }) => [path, drawn]);
  expect(values(chartOfLists('regions', lists))).toEqual([
    ['regions/kayes/', [1, 2]],
    ['regions/gao/', [0, 0]],
  ]);
  expect(chartOfLists('regions', lists).most).toBe(3);
  expect(chartOfLists('regions', lists).rows.map((row) => row.old)).toEqual([undefined, 1]);
  expect(values(chartOfLists('regions', narrowLists(lists, directory.organisations.slice(0, 1))))).toEqual([
    ['regions/kayes/', [1]],
  ]);
});
