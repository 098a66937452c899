import { expect, test } from 'vitest';
import { buildGazetteer } from '#model/gazetteer.ts';
import { buildSmallMap } from '#model/map/small-map.ts';
import { outlineFiles } from '#site/outline-files.ts';
import { place } from '../../records.ts';

const senegal = place({ id: 'senegal', level: 'country', iso: 'SN', programme: { order: 1 } });
const unknown = place({ id: 'pays', level: 'country', iso: 'XS', programme: { order: 2 } });
const gazetteer = buildGazetteer([
  senegal,
  place({ id: 'kaolack', level: 'region', parent: 'senegal', outline: 'Kaolack' }),
  place({ id: 'kolda', level: 'region', parent: 'senegal', outline: 'Kolda' }),
  unknown,
  place({ id: 'nord', level: 'region', parent: 'pays' }),
]);

test('the small picture has the outline of each region of its country, and no words', () => {
  const { country, small } = buildSmallMap(gazetteer, senegal, outlineFiles);
  expect(country).toBe(senegal);
  expect(small?.width).toBe(180);
  expect(small?.areas.map(({ place: { id }, isMark, path }) => [id, isMark, path?.startsWith('M')])).toEqual([
    ['kaolack', false, true],
    ['kolda', false, true],
  ]);
});

test('a country whose outlines nobody has is without a small picture', () => {
  expect(buildSmallMap(gazetteer, unknown, outlineFiles)).toEqual({ country: unknown, small: undefined });
});
