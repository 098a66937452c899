import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildLists, membersOf } from '#model/lists/lists.ts';
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

test('who is here by an old document only stands apart, not counted, with the year and the basis of that document', () => {
  const old = ['note-2014#t1'];
  const text = { fr: 'Texte.', en: 'Text.', cite: old };
  const organisations = {
    mixed: { areas: [area('kayes'), { place: 'gao', cite: old }], themes: [{ id: 'femmes', cite: old }] },
    confirmed: { areas: [{ place: 'gao', cite: old }], verified: { date: '2026-01', by: { fr: 'Par téléphone.' } } },
    lost: { summary: text, areas: [{ place: 'gao', basis: 'inferred', cite: old }] },
    national: { areas: [{ place: 'mali', cite: old }] },
  };
  const dated = buildDirectory(contentRecords(organisations, { themes: ['femmes'] }));
  const gao = buildLists(dated, 'regions').find(({ id }) => id === 'gao');
  const ids = (members: readonly { id: string }[] = []) => members.map(({ id }) => id);
  expect([ids(gao?.organisations), ids(gao?.wholeCountry), ids(gao?.old)]).toEqual([
    ['confirmed'],
    [],
    ['mixed', 'lost'],
  ]);
  expect(gao?.standings.get('lost')).toEqual({ year: 2014, basis: 'inferred', isCurrent: false });
  expect(gao?.standings.get('confirmed')).toEqual({ year: 2026, basis: 'stated', isCurrent: true });
  const [women] = buildLists(dated, 'themes');
  expect([ids(women?.organisations), ids(women?.old)]).toEqual([[], ['mixed']]);
});

test('whoever a page names is a member once, whether counted, of the whole country or of another country', () => {
  const [kayes] = buildLists(directory, 'regions');
  if (!kayes) throw new Error('fixture');
  const elsewhere = { ...kayes, organisations: kayes.wholeCountry, wholeCountry: [] };
  expect(membersOf({ id: 'kayes', list: kayes, elsewhere }).map(({ id }) => id)).toEqual(['both', 'local', 'national']);
});
