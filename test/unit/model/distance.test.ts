import { expect, test } from 'vitest';
import { kilometresBetween, roundedKilometres } from '#model/distance.ts';

test('a quarter of the equator is about 10,008 km, and a place is nowhere from itself', () => {
  expect(Math.round(kilometresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 90 }))).toBe(10_008);
  expect(kilometresBetween({ lat: 12, lon: -8 }, { lat: 12, lon: -8 })).toBe(0);
});

test('kilometres are given in tens, and as nothing where they are fewer than ten', () => {
  expect([3, 9.9, 12, 16, 948.2].map(roundedKilometres)).toEqual([0, 0, 10, 20, 950]);
});
