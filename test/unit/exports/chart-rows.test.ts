import { expect, test } from 'vitest';
import { amountRows, chartRows } from '#exports/chart-rows.ts';
import type { Chart } from '#model/mapping/charts.ts';

const label = (fr: string) => ({ fr, en: `${fr} (en)` });
const heads = {
  locale: 'en',
  heading: 'Region',
  series: ['men', 'women'],
  all: 'All',
  old: 'Old',
  group: 'Group',
} as const;
const chart = (rows: Chart['rows'], shape: Chart['shape'] = 'stacked'): Chart => ({
  shape,
  unit: 'count',
  series: [],
  most: 4,
  rows,
});

test('the data of a chart are its rows with every part, their sum, and apart what only an old document says', () => {
  const rows = [
    { label: label('Gao'), values: [3, 1] },
    { label: label('Kidal'), values: [null, 2], old: 5 },
  ];
  expect(chartRows(chart(rows), heads)).toEqual([
    ['Region', 'men', 'women', 'All', 'Old'],
    ['Gao (en)', 3, 1, 4, 0],
    ['Kidal (en)', null, 2, 2, 5],
  ]);
});

test('bars that stand beside each other are not summed, and no column is there for what no row has', () => {
  expect(chartRows(chart([{ label: label('Gao'), values: [3, 1] }], 'bars'), heads)).toEqual([
    ['Region', 'men', 'women'],
    ['Gao (en)', 3, 1],
  ]);
});

test('rows that stand in groups say theirs in a column of its own', () => {
  const rows = [
    { group: label('Mali'), label: label('Gao'), values: [3] },
    { label: label('Dakar'), values: [1] },
  ];
  expect(chartRows(chart(rows, 'bars'), { ...heads, series: ['men'] })).toEqual([
    ['Group', 'Region', 'men'],
    ['Mali (en)', 'Gao (en)', 3],
    [null, 'Dakar (en)', 1],
  ]);
});

test('each amount of a typology is a row, in words and as numbers; a limit that is not given stays empty', () => {
  const titles = { typology: 'Typologie', budget: 'Montant', atLeast: 'Au moins', atMost: 'Au plus' };
  const ranges = [
    { said: 'de 10 à 20', from: 10, to: 20 },
    { said: 'moins de 5', below: 5 },
    { said: '10 à plus de 50', from: 10, above: 50 },
    { said: 'plus de 50', above: 50 },
  ];
  const portraits = [
    { label: 'Diasporas', none: 'aucun', ranges },
    { label: 'Syndicats', none: 'aucun', ranges: [] },
  ];
  expect(amountRows(portraits, titles)).toEqual([
    ['Typologie', 'Montant', 'Au moins', 'Au plus'],
    ['Diasporas', 'de 10 à 20', 10, 20],
    ['Diasporas', 'moins de 5', null, 5],
    ['Diasporas', '10 à plus de 50', 10, null],
    ['Diasporas', 'plus de 50', 50, null],
    ['Syndicats', 'aucun', null, null],
  ]);
});
