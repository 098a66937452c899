import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildLists } from '#model/lists/lists.ts';
import { CITE, contentRecords } from '../../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const directory = buildDirectory(
  contentRecords(
    {
      local: { areas: [area('kita')], themes: [{ id: 'femmes', cite: CITE }] },
      both: { areas: [area('kayes'), area('mali')], tier: 'interviewed' },
      national: { areas: [area('mali')] },
      abroad: { areas: [area('ile-de-france')] },
    },
    { themes: ['enfants', 'femmes'] },
  ),
);
const shape = (family: Parameters<typeof buildLists>[1]) =>
  buildLists(directory, family).map(({ id, organisations, wholeCountry }) => [
    id,
    organisations.map((organisation) => organisation.id),
    wholeCountry.map((organisation) => organisation.id),
  ]);

test('a region lists those a document places there, and apart those of the whole country, none twice', () => {
  expect(shape('regions')).toEqual([
    ['kayes', ['both', 'local'], ['national']],
    ['gao', [], ['both', 'national']],
  ]);
});

test('every term has its list, in the order of the vocabulary, even when nobody is in it', () => {
  expect(shape('themes')).toEqual([
    ['enfants', [], []],
    ['femmes', ['local'], []],
  ]);
});

test('countries are those of the programme and those where somebody is', () => {
  expect(shape('pays')).toEqual([
    ['mali', ['both', 'local', 'national'], []],
    ['france', ['abroad'], []],
  ]);
});
