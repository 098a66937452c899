import { expect, test } from 'vitest';
import { standingsIn } from '#model/dimension-standings.ts';
import { dimensionValues } from '#model/dimension-values.ts';
import { dimensionOf, FACETS, FRAME_FAMILIES, facetOf, LIST_FAMILIES, MATRIX_FAMILIES } from '#model/dimensions.ts';
import { buildDirectory } from '#model/directory.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import { buildLists } from '#model/lists/lists.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';

const directory = buildDirectory(checkContent(readContentFiles()).records);

test('the keys of addresses are those that were promised', () => {
  expect(FACETS).toEqual([
    'typologie',
    'genre',
    'statut',
    'region',
    'pays',
    'theme',
    'service',
    'public',
    'echelle',
    'reseau',
    'palier',
  ]);
  expect(LIST_FAMILIES).toEqual(['typologies', 'statuts', 'regions', 'pays', 'themes', 'services']);
  expect(MATRIX_FAMILIES).toEqual(['typologies', 'themes', 'services']);
  expect(FRAME_FAMILIES).toEqual(['regions', 'themes', 'services']);
  for (const family of LIST_FAMILIES) expect(dimensionOf(facetOf(family)).family).toBe(family);
});

test('whatever an organisation has in a dimension is a value of that dimension, and never of another', () => {
  for (const facet of FACETS) {
    const values = new Set(dimensionValues(directory, facet).map(({ id }) => id));
    for (const organisation of directory.organisations)
      for (const id of standingsIn(facet, organisation).keys()) expect(values, `${facet}=${id}`).toContain(id);
  }
});

test('filter and lists hold the same organisations for every value', () => {
  for (const family of LIST_FAMILIES) {
    const facet = facetOf(family);
    for (const { id, organisations } of buildLists(directory, family)) {
      const filtered = directory.organisations.filter((it) => toFilterable(it, directory).values[facet].includes(id));
      expect(new Set(organisations), `${facet}=${id}`).toEqual(new Set(filtered));
    }
  }
});
