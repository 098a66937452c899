import { expect, test } from 'vitest';
import { standingsIn } from '#model/dimension-standings.ts';
import { dimensionValues } from '#model/dimension-values.ts';
import {
  dimensionOf,
  FRAME_FAMILIES,
  facetOf,
  isUnknownIn,
  LIST_FAMILIES,
  MATRIX_FAMILIES,
} from '#model/dimensions.ts';
import { buildDirectory } from '#model/directory.ts';
import { FACETS, UNKNOWN } from '#model/facets.ts';
import { facetValues } from '#model/filter/facet-values.ts';
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
    'contact',
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

test('known and unknown together are all, in every dimension', () => {
  for (const facet of FACETS) {
    const isKnown = (organisation: (typeof directory.organisations)[number]) =>
      facet === 'region'
        ? organisation.areas.length + organisation.servicePoints.length > 0
        : standingsIn(facet, organisation).size > 0;
    const known = directory.organisations.filter(isKnown);
    const unknown = directory.organisations.filter((it) => isUnknownIn(facet, it));
    expect(known.length + unknown.length, facet).toBe(directory.organisations.length);
    expect(
      known.filter((it) => unknown.includes(it)),
      facet,
    ).toEqual([]);
    expect(facetValues(directory)[facet].find(({ id }) => id === UNKNOWN)?.count ?? 0, facet).toBe(unknown.length);
  }
});

test('no network is a member of itself, and a network without a known member is no value', () => {
  for (const { id } of dimensionValues(directory, 'reseau')) {
    if (id === UNKNOWN) continue;
    const members = directory.organisations.filter((it) => standingsIn('reseau', it).has(id));
    expect(members.length, id).toBeGreaterThan(0);
    expect(
      members.map((member) => member.id),
      id,
    ).not.toContain(id);
  }
});

test('a contact that cannot be used or is withheld is not one that nobody gave', () => {
  const [some] = directory.organisations;
  if (!some) throw new Error('no organisation');
  const bare = { ...some, phones: [], contacts: undefined, withheld: [] };
  expect(isUnknownIn('contact', bare)).toBe(true);
  const reason = { fr: 'une raison', en: 'a reason' };
  expect([
    ...standingsIn('contact', { ...bare, withheld: [{ field: 'phones', reason, date: '2022' }] }).keys(),
  ]).toEqual(['inutilisable']);
});
