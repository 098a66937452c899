import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { chartSvg } from '#exports/chart-svg.ts';
import type { Chart } from '#model/mapping/charts.ts';

const label = (fr: string) => ({ fr, en: `${fr} (en)` });
const chart: Chart = {
  shape: 'stacked',
  unit: 'count',
  series: [],
  most: 4,
  rows: [
    { label: label('Gao'), values: [3, 1] },
    { label: label('Kidal <script>'), values: [null, 2], old: 5 },
  ],
};
const texts = {
  locale: 'fr',
  title: 'Qui & où',
  series: ['hommes', 'femmes'],
  source: `Source : Annuaire. https://exemple.org/${'long/'.repeat(30)}`,
  number: (value: number | null) => String(value ?? '–'),
  old: (count: number) => `+ ${count} anciennes`,
} as const;
const textsIn = (svg: string) =>
  parse(svg)
    .querySelectorAll('text')
    .map(({ text }) => text);
const widthsIn = (svg: string) =>
  parse(svg)
    .querySelectorAll('rect[height="14"]')
    .map((rect) => Number(rect.getAttribute('width')));

test('a picture says its title, what its bars are, every number and where they come from', () => {
  const svg = chartSvg(chart, texts);
  expect(textsIn(svg).slice(0, 8)).toEqual([
    'Qui & où',
    'hommes',
    'femmes',
    'Gao',
    '4 = 3 + 1',
    'Kidal <script>',
    '2 = – + 2',
    '+ 5 anciennes',
  ]);
  expect(textsIn(svg).slice(8, 13)).toEqual(['0', '1', '2', '3', '4']);
  expect(textsIn(svg).slice(13).join('').replaceAll(' ', '')).toBe(texts.source.replaceAll(' ', ''));
  expect(svg).not.toContain('<script>');
});

test('bars are as long as their values, parts one behind the other, and what is not given has none', () => {
  const [, , three, one, two] = widthsIn(chartSvg(chart, texts));
  expect([three, one, two]).toEqual([388.5, 129.5, 259]);
});

test('values beside each other have a bar each, and the picture is as high as what it holds', () => {
  const bars = chartSvg({ ...chart, shape: 'bars' }, texts);
  expect(textsIn(bars).filter((text) => /^[\d–]+$/.test(text))).toEqual(['3', '1', '–', '2', '0', '1', '2', '3', '4']);
  const height = (svg: string) => Number(/ height="(\d+)" viewBox/.exec(svg)?.[1]);
  expect(height(bars) - height(chartSvg(chart, texts))).toBe(40);
});
