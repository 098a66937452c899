import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { amountsSvg } from '#exports/amounts-svg.ts';
import { AMOUNT_MARKS, amountAt, amountSpans } from '#model/mapping/amounts.ts';

const spansOf = (...ranges: object[]) => amountSpans({ capacity: { ranges } } as never);

test('an amount without a limit opens its bar; the scale grows by ten from mark to mark', () => {
  expect(AMOUNT_MARKS.map(amountAt)).toEqual([0, 25, 50, 75, 100]);
  expect(spansOf({ from: 10_000, to: 100_000 }, { below: 1000 }, { from: 100_000, above: 1_000_000 })).toEqual([
    { start: 25, end: 50, opensDown: false, opensUp: false },
    { start: 0, end: 0, opensDown: true, opensUp: false },
    { start: 50, end: 75, opensDown: false, opensUp: true },
  ]);
});

test('the picture of amounts says each in words, draws it inside of the picture, and says where it comes from', () => {
  const rows = [
    { label: 'Locales <b>', said: 'Moins de 1000 euros', spans: spansOf({ below: 1000 }) },
    { label: 'Internationales', said: 'Des millions', spans: spansOf({ from: 1_000_000, above: 10_000_000 }) },
    { label: 'Réseaux', said: 'aucun montant donné', spans: [] },
  ];
  const ticks = AMOUNT_MARKS.map((amount) => ({ x: amountAt(amount), label: String(amount) }));
  const texts = { locale: 'fr', title: 'Montants', note: 'Une flèche ouvre.', source: 'Source : document.' } as const;
  const picture = parse(amountsSvg(rows, ticks, texts));
  const written = picture.querySelectorAll('text').map((it) => it.text);
  expect(written).toEqual([
    'Montants',
    ...rows.flatMap(({ label, said }) => [label, said]),
    ...AMOUNT_MARKS.map(String),
    'Une flèche ouvre.',
    'Source : document.',
  ]);
  const bars = picture.querySelectorAll('g rect');
  expect(bars.length).toBe(2);
  for (const bar of bars) {
    const [x, width] = ['x', 'width'].map((name) => Number(bar.getAttribute(name))) as [number, number];
    expect(width).toBeGreaterThan(0);
    expect(x + width).toBeLessThanOrEqual(720);
  }
  expect(picture.querySelectorAll('g path').length).toBe(2);
});
