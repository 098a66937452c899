import { expect, test } from 'vitest';
import { nearRegions } from '#model/near-regions.ts';
import { place } from '../records.ts';

const region = (id: string, lon?: number, parent = 'mali') =>
  place({
    id,
    level: 'region',
    parent,
    ...(lon !== undefined && { coordinates: { lat: 14, lon, source: 'GeoNames' } }),
  });
const ids = (from: string, regions: ReturnType<typeof region>[]) =>
  nearRegions({ regions }, regions.find(({ id }) => id === from) ?? region(from)).map(({ id }) => id);

test('the four nearest regions of the same country, the nearest first; those without a position are none of them', () => {
  const regions = [
    region('a', 0),
    region('far', 9),
    region('b', 1),
    region('d', 3),
    region('c', -2),
    region('e', 4),
    region('nowhere'),
    region('abroad', 0.5, 'niger'),
  ];
  expect(ids('a', regions)).toEqual(['b', 'c', 'd', 'e']);
  expect(ids('nowhere', regions)).toEqual([]);
});
