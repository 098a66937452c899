/** The orders in which filtered organisations can be shown. */

/** By the value of `tri` in an address; the first is meant where there is none. */
export const SORTS = ['nom', 'palier', 'lieux'] as const;
export type Sort = (typeof SORTS)[number];

export interface Sortable {
  readonly values: { readonly palier: readonly string[] };
  /** How many places it acts in. */
  readonly areas: number;
  /** Where it stands A to Z by short name. */
  readonly position: number;
}

export function parseSort(value: string | null): Sort {
  return SORTS.find((sort) => sort === value) ?? SORTS[0];
}

/** Sorted copies; within equals, A to Z. By tier: interviewed first. By places: most first. */
export function sortEntries<Entry extends Sortable>(entries: readonly Entry[], sort: Sort): Entry[] {
  const isNamed = (entry: Entry) => (entry.values.palier.includes('interviewed') ? 0 : 1);
  return [...entries].sort(
    (a, b) =>
      (sort === 'palier' ? isNamed(a) - isNamed(b) : sort === 'lieux' ? b.areas - a.areas : 0) ||
      a.position - b.position,
  );
}
