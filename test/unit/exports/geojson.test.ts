import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { organisationPoints, regionAreas } from '#exports/geojson.ts';
import { outlinesById, rightHanded } from '#exports/outlines.ts';
import { buildLists } from '#model/lists/lists.ts';
import { directory, pageOf } from './sample.ts';

const points = organisationPoints(directory, pageOf);

test('each place of an organisation is a feature, at the coordinates of the place', () => {
  const own = points.features.filter(({ properties }) => properties.id === 'aide');
  expect(own.map(({ id, geometry }) => [id, geometry])).toEqual([
    ['aide/area/kita', null],
    ['aide/area/gao', null],
    ['aide/area/mali', null],
    ['aide/service-point/kita', null],
    ['aide/address/bamako-ville', { type: 'Point', coordinates: [-8, 12.6] }],
  ]);
});

test('a place that only an old document names is to be confirmed, with the year of that document', () => {
  const own = points.features.filter(({ properties }) => properties.id === 'aide');
  expect(
    own.map(({ properties: { place: id, to_be_confirmed, year, basis } }) => [id, to_be_confirmed, year, basis]),
  ).toEqual([
    ['kita', false, 2022, 'stated'],
    ['gao', true, 2014, 'stated'],
    ['mali', false, 2022, 'stated'],
    ['kita', false, 2022, 'stated'],
    ['bamako-ville', false, 2022, 'stated'],
  ]);
  expect(own[0]?.properties).toMatchObject({ services: [], services_to_be_confirmed: ['accueil'] });
});

test('an organisation without a place is there without geometry', () => {
  const own = points.features.filter(({ properties }) => properties.id === 'reseau');
  expect(own.map(({ id, geometry }) => [id, geometry])).toEqual([['reseau', null]]);
});

test('another library accepts the points', () => {
  expect(() => check(JSON.stringify(points))).not.toThrow();
});

const square = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];

test('an outer ring turns counter-clockwise and a hole clockwise, whichever way they came', () => {
  const hole = [
    [0.2, 0.2],
    [0.8, 0.2],
    [0.8, 0.8],
    [0.2, 0.8],
    [0.2, 0.2],
  ];
  const expected = { type: 'Polygon', coordinates: [[...square].reverse(), [...hole].reverse()] };
  const there = rightHanded({ type: 'Polygon', coordinates: [square, hole] });
  expect(there).toEqual(expected);
  expect(rightHanded(there)).toEqual(expected);
  expect(rightHanded({ type: 'MultiPolygon', coordinates: [[square]] })).toEqual({
    type: 'MultiPolygon',
    coordinates: [[[...square].reverse()]],
  });
});

test('a region has its outline where there is one, and who acts there with those of the whole country apart', () => {
  const outlines = outlinesById({
    type: 'Topology',
    arcs: [square],
    objects: { areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'gao', arcs: [[0]] }] } },
  } as Parameters<typeof outlinesById>[0]);
  const { features } = regionAreas(buildLists(directory, 'regions'), outlines, pageOf);
  expect(features.map(({ id, geometry }) => [id, geometry?.type])).toEqual([
    ['kayes', undefined],
    ['gao', 'Polygon'],
  ]);
  expect(features[1]?.properties).toMatchObject({
    organisations: [],
    whole_country: ['aide'],
    count: 0,
    to_be_confirmed: [],
    known: { aide: { year: 2022, basis: 'stated' } },
  });
});
