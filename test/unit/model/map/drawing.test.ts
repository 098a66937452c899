import { expect, test } from 'vitest';
import { fittingNames } from '#model/map/fitting-names.ts';
import { labelSpot, type Spot } from '#model/map/label-spot.ts';
import { PathData } from '#model/map/path-data.ts';
import { tilesFrom } from '#model/map/tiles.ts';

test('a path is written in whole, relative numbers; what shrinks to nothing is left out', () => {
  const data = new PathData();
  data.moveTo(10.2, 10.1);
  for (const [x, y] of [
    [10.3, 10.2],
    [20, 5],
    [15, 30],
  ] as const)
    data.lineTo(x, y);
  data.closePath();
  data.moveTo(1, 1);
  data.lineTo(1.2, 1.1);
  data.closePath();
  expect(String(data)).toBe('M10 10l10-5-5 25z');
});

const square: Spot[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const wish = { ring: square, size: { width: 30, height: 10 }, picture: [100, 100] as const, taken: [], dots: [] };

test('words stand in the middle of their area where nothing is in their way', () => {
  expect(labelSpot(wish)).toEqual([50, 50]);
});

test('words stand clear of other words, even where that brings them nearer to an edge', () => {
  const taken = [{ left: 20, top: 30, right: 80, bottom: 70 }];
  const [x, y] = labelSpot({ ...wish, taken });
  expect(y + 5 <= 30 || y - 5 >= 70 || x + 15 <= 20 || x - 15 >= 80).toBe(true);
});

test('words do not stand on the edge of the picture, though their area goes on beyond it', () => {
  const [, y] = labelSpot({ ...wish, ring: square.map(([x, top]): Spot => [x, top * 3]) });
  expect(y).toBeLessThan(80);
});

test('words rather leave a point visible', () => {
  const [x, y] = labelSpot({ ...wish, dots: [[50, 50]] });
  expect(Math.abs(x - 50) >= 22 || Math.abs(y - 50) >= 12).toBe(true);
});

test('of two names that would touch, the first is written', () => {
  const items = [
    { spot: [0, 0] as const, name: 'Première' },
    { spot: [20, 0] as const, name: 'Seconde' },
    { spot: [300, 0] as const, name: 'Lointaine' },
  ];
  expect([...fittingNames(items, { width: 8, height: 16 })].map(({ name }) => name)).toEqual(['Première', 'Lointaine']);
});

test('tiles come with their credit, and the policy allows their host only', () => {
  expect(tilesFrom(undefined, undefined)).toBeUndefined();
  expect(tilesFrom('https://tuiles.example/{z}/{x}/{y}.png', 'Exemple')?.source).toBe('https://tuiles.example');
  expect(tilesFrom('https://{s}.tuiles.example/{z}/{x}/{y}.png', 'Exemple')?.source).toBe('https://*.tuiles.example');
  expect(() => tilesFrom('https://tuiles.example/{z}/{x}/{y}.png', '')).toThrow('MAP_TILES_CREDIT');
  expect(() => tilesFrom('javascript:alert(1)', 'Exemple')).toThrow('no address');
  expect(() => tilesFrom("https://tuiles.example;script-src 'unsafe-inline'/", 'Exemple')).toThrow('no address');
});
