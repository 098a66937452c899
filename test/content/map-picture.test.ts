import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { countryMap } from './real.ts';

test('every region is on the picture, and the one without an outline is a mark', () => {
  const areas = countryMap.views.regions.sheet?.areas ?? [];
  expect(areas.map(({ place, path, isMark }) => [place.id, path !== undefined, isMark])).toEqual([
    ['kayes', true, false],
    ['koulikoro', true, false],
    ['sikasso', true, false],
    ['segou', true, false],
    ['mopti', true, false],
    ['tombouctou', true, false],
    ['gao', true, false],
    ['kidal', true, false],
    ['menaka', false, true],
    ['bamako', true, true],
  ]);
});

test('the moving map gets the same areas as the pictures, in 15 kB or less', () => {
  const views = [countryMap.views.regions, countryMap.views.pays];
  for (const { sheet, sent } of views)
    expect(Object.keys(sent?.spots ?? {})).toEqual(sheet?.areas.map(({ place }) => place.id));
  const text = JSON.stringify(views.map(({ sent }) => sent));
  expect(brotliCompressSync(text).length).toBeLessThan(15_000);
});
