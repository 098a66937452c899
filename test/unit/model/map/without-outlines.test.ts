import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import type { Outlines } from '#model/geography.ts';
import { buildCountryMap } from '#model/map/country-map.ts';
import { toPlaced } from '#model/map/placed.ts';
import { outlineFiles } from '../../../../src/site/outline-files.ts';
import { CITE, contentRecords, place } from '../../records.ts';

const at = (lat: number, lon: number) => ({ coordinates: { lat, lon, source: 'exemple' } });
const places = [
  place({ id: 'pays', level: 'country', iso: 'XS', programme: { order: 1 } }),
  place({ id: 'nord', level: 'region', parent: 'pays', ...at(16, 9) }),
  place({ id: 'sud', level: 'region', parent: 'pays' }),
  place({ id: 'bourg', level: 'locality', parent: 'sud', ...at(14, 5) }),
  place({ id: 'hameau', level: 'locality', parent: 'sud' }),
];
const acts = (...ids: string[]) => ({ areas: ids.map((id) => ({ place: id, cite: CITE })) });
const directory = buildDirectory({
  ...contentRecords({ a: acts('bourg', 'hameau'), b: acts('bourg') }),
  places,
});
const placed = directory.organisations.map((organisation) => toPlaced(organisation, directory));
const mapWith = (outlines: Outlines, all = directory) =>
  buildCountryMap(all, all.gazetteer.programmeCountries[0] as (typeof places)[0], placed, [], outlines);
const world: Outlines = { regionsOf: () => undefined, countries: outlineFiles.countries };
const nothing: Outlines = { regionsOf: () => undefined, countries: () => undefined };

test.each([
  ['over the outlines of countries', world],
  ['on nothing where not even these are known', nothing],
])('a country without outlines of its regions is a picture of marks and points, %s', (_, outlines) => {
  const { sheet, sent } = mapWith(outlines).views.regions;
  expect(sheet?.areas.map(({ place: { id }, path, isMark }) => [id, path, isMark])).toEqual([
    ['nord', undefined, true],
  ]);
  expect(sheet?.points.map(({ point }) => point.id)).toEqual(['bourg']);
  for (const { spot } of [...(sheet?.areas ?? []), ...(sheet?.points ?? [])]) {
    expect(spot[0] > 0 && spot[0] < (sheet?.width ?? 0)).toBe(true);
    expect(spot[1] > 0 && spot[1] < (sheet?.height ?? 0)).toBe(true);
  }
  expect(sheet?.context === '').toBe(outlines === nothing);
  expect(sent?.marks).toEqual(['nord']);
  expect(sent?.topology === undefined).toBe(outlines === nothing);
  const [west = 0, south = 0, east = 0, north = 0] = sent?.window ?? [];
  expect([west < 5, south < 14, east > 9, north > 16]).toEqual([true, true, true, true]);
});

test('its places without coordinates are listed: regions as well as towns', () => {
  expect(mapWith(world).unlocated.map(({ id }) => id)).toEqual(['sud', 'hameau']);
});

test('a region that the outlines of its country lack, and that has no coordinates, is listed too', () => {
  const [country, ...others] = places as [(typeof places)[0], ...typeof places];
  const known = buildDirectory({
    ...contentRecords({}),
    places: [
      { ...country, iso: 'ML' },
      ...others,
      place({ id: 'ouest', level: 'region', parent: 'pays', outline: 'ML03' }),
    ],
  });
  const map = mapWith(outlineFiles, known);
  expect(map.views.regions.sheet?.areas.map(({ place: { id } }) => id)).toEqual(['nord', 'ouest']);
  expect(map.unlocated.map(({ id }) => id)).toContain('sud');
});

test('where nothing has coordinates there is no picture, and all is listed', () => {
  const bare = buildDirectory({
    ...contentRecords({}),
    places: places.map(({ coordinates: _, ...one }) => place(one)),
  });
  const map = mapWith(world, bare);
  expect([map.views.regions.sheet, map.views.regions.sent]).toEqual([undefined, undefined]);
  expect(map.unlocated.map(({ id }) => id)).toContain('nord');
});
