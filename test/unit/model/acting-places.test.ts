import { expect, test } from 'vitest';
import { yearWord } from '#i18n/year-word.ts';
import { actingPlaces } from '#model/acting-places.ts';
import { buildDirectory } from '#model/directory.ts';
import { CITE, contentRecords } from '../records.ts';

const { byId, gazetteer } = buildDirectory(
  contentRecords({
    aide: {
      areas: [
        { place: 'gao', cite: CITE },
        { place: 'kayes', cite: CITE },
      ],
    },
  }),
);

test('a place of a current source has no year, one of an old source has its own, one of an undated page says so', () => {
  const aide = byId.get('aide');
  if (!aide) throw new Error('fixture');
  expect(actingPlaces(aide, gazetteer.byId, 'fr', yearWord('fr'))).toEqual(['gao', 'kayes']);
  const standing = aide.territory.regions.get('gao');
  if (!standing) throw new Error('fixture');
  const regions = new Map(aide.territory.regions)
    .set('gao', { ...standing, isCurrent: false, year: 2014 })
    .set('kayes', { ...standing, isCurrent: false, year: 0 });
  const old = { territory: { ...aide.territory, regions } };
  expect(actingPlaces(old, gazetteer.byId, 'fr', yearWord('fr'))).toEqual(['gao (2014)', 'kayes (sans date)']);
  expect(actingPlaces(old, gazetteer.byId, 'en', yearWord('en'))).toEqual(['gao (2014)', 'kayes (no date)']);
});
