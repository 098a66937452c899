import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { organisationView } from '#model/organisation-view.ts';
import { buildCitingIndex } from '#model/reading/citing.ts';
import { buildRelations } from '#model/relations.ts';
import { CITE, contentRecords } from '../records.ts';

const directory = buildDirectory(
  contentRecords(
    {
      a: {
        related: [{ organisation: 'b', text: { fr: 'A aide B.', en: 'A helps B.' }, cite: ['note-2014#t2'] }],
        areas: [
          { place: 'kita', cite: CITE },
          { place: 'kayes', cite: CITE },
          { place: 'ile-de-france', cite: CITE },
          { place: 'mali', cite: CITE },
        ],
        themes: [{ id: 'femmes', basis: 'inferred', cite: CITE }],
      },
      b: { networks: { memberOf: [{ organisation: 'a', cite: CITE }] } },
    },
    { themes: ['femmes'] },
  ),
);
const relations = buildRelations(directory);

test('a documented link shows on both sides with the same reason', () => {
  expect(relations.get('a')).toMatchObject([{ organisation: { id: 'b' }, text: { fr: 'A aide B.' } }]);
  expect(relations.get('b')).toMatchObject([{ organisation: { id: 'a' }, text: { fr: 'A aide B.' } }]);
});

test('a passage knows every organisation that cites it', () => {
  const index = buildCitingIndex(directory);
  expect(index.get('carte-2022#t1')?.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(index.get('note-2014#t2')?.map(({ id }) => id)).toEqual(['a']);
});

test('a page gets its places by region, its terms, and notes for the links of others too', () => {
  const [a, b] = [directory.byId.get('a'), directory.byId.get('b')];
  if (!a || !b) throw new Error('fixture');
  const view = organisationView(directory, a, relations.get('a') ?? []);
  expect(view.regions.map(({ region, items }) => [region.id, items.map(({ place }) => place.id)])).toEqual([
    ['kayes', ['kita', 'kayes']],
  ]);
  expect(view.wholeCountries.map(({ place }) => place.id)).toEqual(['mali']);
  expect(view.abroad.map(({ place }) => place.id)).toEqual(['ile-de-france']);
  expect(view.themes).toMatchObject([{ term: { id: 'femmes' }, basis: 'inferred' }]);
  const other = organisationView(directory, b, relations.get('b') ?? []);
  expect([...other.notes.keys()]).toEqual(['carte-2022#t1', 'note-2014#t2']);
  expect(other.memberOf).toMatchObject([{ organisation: { id: 'a' } }]);
});
