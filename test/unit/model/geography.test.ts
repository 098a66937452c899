import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { regionOutlines, regionsInOutlines } from '#model/geography.ts';
import { outlineFiles } from '#site/outline-files.ts';
import { contentRecords, place } from '../records.ts';

test('a region can also be joined by the name that the outlines give it', () => {
  const places = [
    place({ id: 'pays', level: 'country', iso: 'ML', programme: { order: 1 } }),
    place({ id: 'nord', level: 'region', parent: 'pays', outline: 'Timbuktu' }),
  ];
  const { gazetteer } = buildDirectory({ ...contentRecords({}), places });
  const joined = regionOutlines(gazetteer, places[0] as (typeof places)[0], outlineFiles);
  expect(joined?.objects.areas.geometries.flatMap(({ id }) => id ?? [])).toEqual(['nord']);
});

test('a country that the outlines do not know has none', () => {
  const unknown = place({ id: 'pays', level: 'country', iso: 'XS' });
  const { gazetteer } = buildDirectory({ ...contentRecords({}), places: [unknown] });
  expect(regionOutlines(gazetteer, unknown, outlineFiles)).toBeUndefined();
});

test('a region whose outline has no code is joined by its name; regions come from A to Z, letters with accents in their place', () => {
  const regions = regionsInOutlines('SN', outlineFiles);
  expect(regions.find(({ name }) => name === 'Kaolack')).toEqual({ name: 'Kaolack', outline: 'Kaolack' });
  expect(regions.filter(({ outline }) => outline === '')).toEqual([]);
  expect(regions.map(({ name }) => name).filter((name) => name.startsWith('K'))).toEqual([
    'Kaffrine',
    'Kaolack',
    'Kédougou',
    'Kolda',
  ]);
});
