import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { calledIn, foreignNames, otherNames } from '#model/organisation-name.ts';
import { buildWords } from '#model/search/build-words.ts';
import { withoutWithdrawn } from '#model/withdrawal.ts';
import { perLocale } from '#schema/locale.ts';
import { CITE, contentRecords, organisationRecord } from '../records.ts';

const form = { name: 'House of Travellers', acronym: 'HT', cite: CITE };
const house = { name: 'Maison des Voyageurs', acronym: 'MV', nameIn: { en: form } };

const INSTEAD = { ...perLocale(() => '[gone]'), en: 'a withdrawn organisation' };

test('a reader of another language sees the form that a source prints, with the name under which it answers', () => {
  const record = organisationRecord(house);
  expect(calledIn(record, 'en')).toEqual({
    ...{ name: 'House of Travellers', acronym: 'HT', shortName: 'HT' },
    own: 'Maison des Voyageurs (MV)',
    cite: CITE,
  });
  expect(calledIn(record, 'fr')).toEqual({
    ...{ name: 'Maison des Voyageurs', acronym: 'MV', shortName: 'MV' },
    own: undefined,
    cite: [],
  });
});

test('where no source prints one its own name stands, and nothing is translated', () => {
  const record = organisationRecord({ name: 'MV', acronym: 'MV' });
  expect(calledIn(record, 'en')).toEqual({ name: 'MV', acronym: undefined, shortName: 'MV', own: undefined, cite: [] });
  expect(otherNames(record)).toEqual([]);
});

test('the search knows the form in both languages, and a withdrawal takes it out of what others say', () => {
  const about = { fr: 'Voisine de House of Travellers.', en: 'Next to House of Travellers.' };
  const records = contentRecords({
    house: { ...house, withdrawn: { date: '2026-01' } },
    other: { facts: [{ text: about, cite: CITE }] },
  });
  for (const locale of ['fr', 'en'] as const)
    expect(buildWords(buildDirectory(contentRecords({ house })), locale).names).toContain('travellers');
  const left = withoutWithdrawn(records, INSTEAD);
  expect(left.organisations.get('other')?.facts[0]?.text.en).toBe('Next to a withdrawn organisation.');
});

test('a name in a language that the site has not stands beside the title, read in its own direction', () => {
  const ar = { name: 'بيت المسافرين', cite: CITE };
  const es = { name: 'Casa de los viajeros', acronym: 'CV', cite: CITE };
  const record = organisationRecord({ ...house, nameIn: { en: form, ar, es } });
  expect(foreignNames(record)).toEqual([
    { language: 'ar', direction: 'rtl', name: 'بيت المسافرين', acronym: undefined, cite: CITE },
    { language: 'es', direction: 'ltr', name: 'Casa de los viajeros', acronym: 'CV', cite: CITE },
  ]);
  expect(foreignNames(organisationRecord(house))).toEqual([]);
  expect(calledIn(record, 'fr').name).toBe('Maison des Voyageurs');
});
