import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildLists } from '#model/lists/lists.ts';
import { narrowLists } from '#model/lists/narrow-lists.ts';
import { chartOfLists, chartOfRows, logPosition, onOneScale, scaleMarks } from '#model/mapping/charts.ts';
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

test('a scale ends at the first round number that is not less, with five steps at most', () => {
  expect([1, 3, 25, 29, 77, 100, 1300].map(scaleMarks)).toEqual([
    [0, 1],
    [0, 1, 2, 3],
    [0, 5, 10, 15, 20, 25],
    [0, 10, 20, 30],
    [0, 20, 40, 60, 80],
    [0, 20, 40, 60, 80, 100],
    [0, 500, 1000, 1500],
  ]);
});

test('charts of one unit share the longest scale, and shares that a document rounds to 100.1 end at 100', () => {
  const rows = (...values: number[]) => [{ label: { fr: 'a', en: 'a' }, values }];
  const charts = [
    chartOfRows('bars', 'percent', rows(14.5)),
    chartOfRows('stacked', 'percent', rows(50, 50.1)),
    chartOfRows('bars', 'count', rows(3)),
  ];
  expect(charts.map(({ most }) => most)).toEqual([15, 100, 3]);
  expect(onOneScale(charts.map((chart) => ({ chart }))).map(({ chart }) => chart.most)).toEqual([100, 100, 3]);
});
