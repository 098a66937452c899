import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { regionOf } from '#model/gazetteer.ts';
import { countryOutlines, regionOutlines } from '#model/geography.ts';
import { shapesOf } from '#model/map/drawn-map.ts';
import { outlineFiles } from '#site/outline-files.ts';
import { country, countryMap, directory } from './real.ts';

const topology = regionOutlines(directory.gazetteer, country, outlineFiles);
const shapes = new Map(topology && shapesOf(topology).map((shape) => [String(shape.id), shape]));

test('the table joins each region with its outline by FIPS code, which is not its P-code, and knows that one has none', () => {
  const { gazetteer } = directory;
  const rows = gazetteer.regions.map(({ id, outline, pcode }) => [id, pcode?.code, outline, shapes.has(id)]);
  expect(rows).toEqual([
    ['kayes', 'ML01', 'ML03', true],
    ['koulikoro', 'ML02', 'ML07', true],
    ['sikasso', 'ML03', 'ML06', true],
    ['segou', 'ML04', 'ML05', true],
    ['mopti', 'ML05', 'ML04', true],
    ['tombouctou', 'ML06', 'ML08', true],
    ['gao', 'ML07', 'ML09', true],
    ['kidal', 'ML08', 'ML10', true],
    ['menaka', 'ML10', undefined, false],
    ['bamako', 'ML09', 'ML01', true],
  ]);
  expect(shapes.size).toBe(9);
});

test('each region’s chief town lies in the outline joined with it, so that no two are mixed up', () => {
  for (const [id, shape] of shapes) {
    const { lon = 0, lat = 0 } = directory.gazetteer.byId.get(id)?.coordinates ?? {};
    expect(geoContains(shape, [lon, lat]), id).toBe(true);
  }
});

test('every country of the gazetteer with an ISO code is joined with one outline of the world', () => {
  const world = countryOutlines(directory.gazetteer, outlineFiles);
  const joined = world?.objects.areas.geometries.flatMap(({ id }) => id ?? []).sort();
  const countries = [...directory.gazetteer.byId.values()].filter(({ level }) => level === 'country');
  expect(joined).toEqual(countries.map(({ id }) => id).sort());
});

test('every point lies in the outline of its region, or is listed as outside of it', () => {
  const outside = countryMap.views.regions.points.flatMap(({ places, lat, lon }) =>
    places.filter(({ id }) => {
      const shape = shapes.get(regionOf(directory.gazetteer, id)?.id ?? '');
      return shape && !geoContains(shape, [lon, lat]);
    }),
  );
  expect(countryMap.outside).toEqual(outside);
  expect(outside).toEqual([]);
});
