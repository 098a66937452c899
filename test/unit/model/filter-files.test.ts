import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildFilterFiles, type FilterFile, readFilterFile } from '#model/filter-files.ts';
import { toFilterable } from '#model/filterable.ts';
import { parseSort, sortEntries } from '#model/sorting.ts';
import { CITE, contentRecords } from '../records.ts';

const area = (place: string) => ({ place, cite: CITE });
const directory = buildDirectory(
  contentRecords({
    zeta: { name: 'Zêta', areas: [area('kita'), area('gao')], themes: [{ id: 'femmes', cite: CITE }] },
    alpha: { name: 'Alpha', areas: [area('mali')] },
    beta: { name: 'Bêta', tier: 'interviewed', areas: [area('kita')] },
  }),
);
const files = buildFilterFiles(directory, 'fr');
const read = (withWords: boolean) => {
  const [file, words] = JSON.parse(JSON.stringify([files.get('filter'), files.get('filter-words')])) as [
    FilterFile,
    string[],
  ];
  return readFilterFile(file, withWords ? words : []);
};

test('what the filter knew at build comes back from its file', () => {
  const expected = directory.organisations.map((organisation, position) => {
    const { values, wholeCountryRegions } = toFilterable(organisation, directory);
    return { values, wholeCountryRegions, words: '', areas: organisation.areas.length, position };
  });
  expect(read(false)).toEqual(expected);
});

test('words hold name and summary, without accents', () => {
  expect(read(true).map(({ words }) => words)).toEqual(['alpha resume', 'beta resume', 'zeta resume']);
});

test('entries are sorted by name, by tier and by number of places, A to Z within equals', () => {
  const order = (sort: Parameters<typeof sortEntries>[1]) =>
    sortEntries(read(false), sort).map(({ position }) => directory.organisations[position]?.id);
  expect(order('nom')).toEqual(['alpha', 'beta', 'zeta']);
  expect(order('palier')).toEqual(['beta', 'alpha', 'zeta']);
  expect(order('lieux')).toEqual(['zeta', 'alpha', 'beta']);
  expect(['lieux', 'autre', null].map(parseSort)).toEqual(['lieux', 'nom', 'nom']);
});
