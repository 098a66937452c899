import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { EMPTY_FILTER, type FilterState, passesFilter } from '#model/filter/filter.ts';
import { formatFilterQuery, parseFilterQuery } from '#model/filter/filter-query.ts';
import { countFacets, toFilterTable } from '#model/filter/filter-table.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import { CITE, contentRecords } from '../../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const theme = (id: string) => ({ id, cite: CITE });
const directory = buildDirectory(
  contentRecords({
    kita: {
      name: 'Été à Kita',
      areas: [area('kita')],
      themes: [theme('femmes'), theme('enfants')],
      tier: 'interviewed',
    },
    gao: { name: 'Maison de Gao', areas: [area('gao')], themes: [theme('enfants')] },
    everywhere: { name: 'Partout', areas: [area('mali'), area('gao')], themes: [theme('femmes')] },
  }),
);
const entries = directory.organisations.map((organisation) => ({
  id: organisation.id,
  ...toFilterable(organisation, directory),
}));
const found = (state: Partial<FilterState>) =>
  entries.filter((entry) => passesFilter(entry, { ...EMPTY_FILTER, ...state })).map(({ id }) => id);

test('values of one facet widen, facets narrow', () => {
  expect(found({ values: { theme: ['femmes', 'enfants'] } })).toEqual(['kita', 'gao', 'everywhere']);
  expect(found({ values: { theme: ['enfants'], palier: ['interviewed'] } })).toEqual(['kita']);
});

test('a region holds those of the whole country too, unless they are left out', () => {
  expect(found({ values: { region: ['kayes'] } })).toEqual(['kita', 'everywhere']);
  expect(found({ values: { region: ['kayes'] }, withWholeCountry: false })).toEqual(['kita']);
  expect(found({ values: { region: ['gao'] }, withWholeCountry: false })).toEqual(['gao', 'everywhere']);
});

test('words are found without accents and in any order', () => {
  expect(found({ words: 'KITA ete' })).toEqual(['kita']);
});

test('a facet counts what each of its values would give, whole-country organisations apart', () => {
  const state = { ...EMPTY_FILTER, values: { theme: ['femmes'], region: ['kayes'] } };
  const { counts } = countFacets(toFilterTable(entries), state);
  expect([...counts.region].sort()).toEqual([
    ['gao', 1],
    ['kayes', 1],
  ]);
  expect([...counts.theme].sort()).toEqual([
    ['enfants', 1],
    ['femmes', 2],
  ]);
});

test('a state goes into an address and comes back; what is unknown is ignored and named', () => {
  const known = Object.fromEntries(
    ['typologie', 'region', 'pays', 'theme', 'service', 'statut', 'echelle', 'reseau', 'palier'].map((facet) => [
      facet,
      new Set(['femmes', 'enfants', 'kayes']),
    ]),
  ) as unknown as Parameters<typeof parseFilterQuery>[1];
  const state = { words: 'aide', values: { region: ['kayes'], theme: ['femmes', 'enfants'] }, withWholeCountry: false };
  const query = formatFilterQuery(state);
  expect(query.toString()).toBe('q=aide&region=kayes&theme=femmes&theme=enfants&national=0');
  expect(parseFilterQuery(query, known)).toEqual({ state, ignored: [] });
  expect(parseFilterQuery(new URLSearchParams('theme=&region=&x='), known)).toEqual({
    state: EMPTY_FILTER,
    ignored: [],
  });
  expect(parseFilterQuery(new URLSearchParams('theme=lune&x=1&tri=nom'), known)).toEqual({
    state: EMPTY_FILTER,
    ignored: ['theme=lune', 'x=1'],
  });
});
