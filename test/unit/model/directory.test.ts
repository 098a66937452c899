import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { CITE, contentRecords } from '../records.ts';

const area = (place: string) => ({ place, cite: CITE });

test('organisations stand in the order of their short names, accents and case aside', () => {
  const records = contentRecords({ z: { name: 'Zeta', acronym: 'ÉA' }, b: { name: 'eb' }, a: { name: 'Alpha' } });
  expect(buildDirectory(records).organisations.map(({ id }) => id)).toEqual(['a', 'z', 'b']);
});

test('regions come from areas and service points, whole countries and addresses apart', () => {
  const fields = {
    areas: [area('kita'), area('kayes'), area('mali'), area('ile-de-france')],
    servicePoints: [{ place: 'gao', detail: { fr: 'Gare', en: 'Station' }, services: ['accueil'], cite: CITE }],
    addresses: [{ place: 'france', cite: CITE }],
  };
  const organisation = buildDirectory(contentRecords({ a: fields })).byId.get('a');
  expect(organisation?.regions).toEqual(['kayes', 'gao']);
  expect(organisation?.wholeCountries).toEqual(['mali']);
  expect(organisation?.countries).toEqual(['mali', 'france']);
});

test('what is known only from an old document is dated', () => {
  const old = { summary: { fr: 'Texte.', en: 'Text.', cite: ['note-2014#t1'] } };
  const directory = buildDirectory(contentRecords({ old, new: {} }));
  expect(directory.byId.get('old')).toMatchObject({ year: 2014, isDated: true });
  expect(directory.byId.get('new')).toMatchObject({ year: 2022, isDated: false });
});

test('nothing leads to a withdrawn organisation any more', () => {
  const link = { organisation: 'gone', cite: CITE };
  const records = contentRecords({
    gone: { withdrawn: { date: '2026-01-01' } },
    other: {
      related: [{ ...link, text: { fr: 'Lien', en: 'Link' } }],
      networks: { memberOf: [link], members: ['gone'] },
    },
  });
  const directory = buildDirectory(records);
  expect(directory.withdrawn).toEqual(['gone']);
  expect(directory.organisations.map(({ id }) => id)).toEqual(['other']);
  expect(directory.byId.get('other')?.related).toEqual([]);
  expect(directory.byId.get('other')?.networks).toMatchObject({ memberOf: [], members: [] });
});
