import { expect, test } from 'vitest';
import { kilometresBetween, neighboursByRegion } from '#model/distance.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import { place } from '../records.ts';

const at = (lat: number, lon: number) => ({ coordinates: { lat, lon, source: 'essai' } });

test('a quarter of the equator is about 10,008 km, and a place is nowhere from itself', () => {
  expect(Math.round(kilometresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 90 }))).toBe(10_008);
  expect(kilometresBetween({ lat: 12, lon: -8 }, { lat: 12, lon: -8 })).toBe(0);
});

test('neighbours are those of the same country, the nearest first, those without coordinates last', () => {
  const gazetteer = buildGazetteer([
    place({ id: 'mali', level: 'country', programme: { order: 1 } }),
    place({ id: 'a', level: 'region', parent: 'mali', ...at(10, 0) }),
    place({ id: 'unknown', level: 'region', parent: 'mali' }),
    place({ id: 'far', level: 'region', parent: 'mali', ...at(20, 0) }),
    place({ id: 'near', level: 'region', parent: 'mali', ...at(11, 0) }),
    place({ id: 'other', level: 'country', programme: { order: 2 } }),
    place({ id: 'abroad', level: 'region', parent: 'other', ...at(10, 0.1) }),
  ]);
  expect(
    neighboursByRegion(gazetteer)
      .get('a')
      ?.map(({ region }) => region.id),
  ).toEqual(['near', 'far', 'unknown']);
});
