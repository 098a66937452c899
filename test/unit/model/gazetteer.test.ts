import { expect, test } from 'vitest';
import { buildGazetteer, countryOf, lineage, regionOf } from '#model/gazetteer.ts';
import { PLACES, place } from '../records.ts';

const gazetteer = buildGazetteer(PLACES);

test('a district lies in its region and in its country', () => {
  expect(lineage(gazetteer, 'kita').map(({ id }) => id)).toEqual(['kita', 'kayes', 'mali']);
  expect(regionOf(gazetteer, 'kita')?.id).toBe('kayes');
  expect(countryOf(gazetteer, 'kita')?.id).toBe('mali');
});

test('a country lies in no region, and an unknown place nowhere', () => {
  expect(regionOf(gazetteer, 'mali')).toBeUndefined();
  expect(lineage(gazetteer, 'atlantis')).toEqual([]);
});

test('only the regions of countries of the programme are published, country by country', () => {
  const second = [
    place({ id: 'senegal', level: 'country', programme: { order: 2 } }),
    place({ id: 'matam', level: 'region', parent: 'senegal' }),
  ];
  const { regions, programmeCountries } = buildGazetteer([...second, ...PLACES]);
  expect(programmeCountries.map(({ id }) => id)).toEqual(['mali', 'senegal']);
  expect(regions.map(({ id }) => id)).toEqual(['kayes', 'gao', 'matam']);
});

test('places that contain each other do not make the climb endless', () => {
  const circle = buildGazetteer([
    place({ id: 'a', level: 'district', parent: 'b' }),
    place({ id: 'b', level: 'district', parent: 'a' }),
  ]);
  expect(lineage(circle, 'a').map(({ id }) => id)).toEqual(['a', 'b']);
});
