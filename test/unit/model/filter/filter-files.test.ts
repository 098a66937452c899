import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildFilterFiles, type FilterFile } from '#model/filter/filter-files.ts';
import { parseSort, sortOrganisations } from '#model/filter/sorting.ts';
import { CITE, contentRecords } from '../../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const directory = buildDirectory(
  contentRecords({
    zeta: { name: 'Zêta', areas: [area('kita'), area('gao')], themes: [{ id: 'femmes', cite: CITE }] },
    alpha: { name: 'Alpha', areas: [area('mali')] },
    beta: { name: 'Bêta', tier: 'interviewed', areas: [area('kita')] },
  }),
);
const files = JSON.parse(JSON.stringify(Object.fromEntries(buildFilterFiles(directory, 'fr', 3))));
const file = files.filter as FilterFile;

test('the file holds each set of values once and which of them each organisation has', () => {
  expect(file.facets.region).toEqual({ sets: [[], ['kayes'], ['kayes', 'gao']], rows: [0, 1, 2] });
  expect(file.wholeCountryRegions).toEqual({ sets: [['kayes', 'gao'], []], rows: [0, 1, 1] });
  expect(file.facets.theme).toEqual({ sets: [['inconnu'], ['femmes']], rows: [0, 0, 1] });
  expect(file.areas).toEqual([1, 1, 2]);
});

test('words hold name and summary, without accents', () => {
  expect(files['filter-words']).toEqual(['alpha resume', 'beta resume', 'zeta resume']);
});

test('organisations are sorted by name, by tier and by number of places, A to Z within equals', () => {
  const order = (sort: Parameters<typeof sortOrganisations>[2]) =>
    sortOrganisations([0, 1, 2], file, sort).map((at) => directory.organisations[at]?.id);
  expect(order('nom')).toEqual(['alpha', 'beta', 'zeta']);
  expect(order('palier')).toEqual(['beta', 'alpha', 'zeta']);
  expect(order('lieux')).toEqual(['zeta', 'alpha', 'beta']);
  expect(['lieux', 'autre', null].map(parseSort)).toEqual(['lieux', 'nom', 'nom']);
});
