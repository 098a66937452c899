import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { INFERABLE, methodFigures } from '#model/mapping/method-figures.ts';
import { CITE, contentRecords } from '../../records.ts';

test('what is concluded, remarked, dated and withdrawn is counted from the records', () => {
  const text = { fr: 'x', en: 'x' };
  const records = contentRecords(
    {
      ame: {
        tier: 'interviewed',
        areas: [
          { place: 'kayes', basis: 'inferred', cite: CITE },
          { place: 'mali', cite: CITE },
        ],
        services: [{ id: 'accueil', basis: 'inferred', cite: CITE }],
        remarks: [{ field: 'phones', kind: 'invalid', text, cite: CITE }],
      },
      old: { summary: { fr: 'x', en: 'x', cite: ['note-2014#t1'] } },
      gone: { withdrawn: { date: '2026' } },
    },
    { services: ['accueil'] },
  );
  const figures = methodFigures(buildDirectory(records), []);
  expect(figures).toMatchObject({ organisations: 2, withdrawn: 1, dated: 1, documents: 2, passages: 4, remarks: 1 });
  expect(figures.byTier).toEqual([
    { tier: 'interviewed', count: 1 },
    { tier: 'named', count: 1 },
    { tier: 'releve', count: 0 },
  ]);
  expect(figures.remarksByField).toEqual([{ field: 'phones', count: 1 }]);
  expect(figures.inferred.filter(({ count }) => count > 0)).toEqual([
    { group: 'areas', count: 1 },
    { group: 'services', count: 1 },
  ]);
  expect(figures).toMatchObject({ wholeCountry: 1, withoutArea: 1, withService: 1, verified: 0, regions: 2 });
});

test('what can be concluded is read from the shapes of the fields', () => {
  expect(INFERABLE).toEqual([
    ...['typology', 'legal', 'scope', 'areas', 'themes', 'services', 'audiences', 'networks'],
  ]);
});
