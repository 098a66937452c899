import { expect, test } from 'vitest';
import { publishedPlace } from '#exports/level-v1.ts';
import { place } from '../records.ts';

test.each([
  ['district', 'cercle'],
  ['municipality', 'commune'],
  ['crossing', 'locality'],
  ['region', 'region'],
] as const)('version 1 calls a %s “%s”, and says beside it what it is', (level, promised) => {
  expect(publishedPlace(place({ id: 'kita', level }))).toMatchObject({ level: promised, placeType: level });
});
