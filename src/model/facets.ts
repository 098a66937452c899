/**
 * The keys of the dimensions in an address, each a promise; `dimension-rows.ts` has the row of each. They stand apart so that a
 * script that only reads addresses does not carry the rows.
 */

/** In the order of the panel of filters. */
export const FACETS = [
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
] as const;

/** The key of a dimension in an address. */
export type Facet = (typeof FACETS)[number];

/** The value of every facet of which an entry says nothing: unknown is not none. */
export const UNKNOWN = 'inconnu';

/** One value for each facet. */
export function perFacet<Value>(make: (facet: Facet, at: number) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet, at) => [facet, make(facet, at)])) as Record<Facet, Value>;
}
