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

type Compare = (a: Sortable, b: Sortable) => number;

const rank = ({ values }: Sortable) => (values.palier.includes('interviewed') ? 0 : 1);
const byName: Compare = (a, b) => a.position - b.position;
const COMPARE: Readonly<Record<Sort, Compare>> = {
  nom: byName,
  palier: (a, b) => rank(a) - rank(b) || byName(a, b),
  lieux: (a, b) => b.areas - a.areas || byName(a, b),
};

/** Sorted copies; within equals, A to Z. By tier: interviewed first. By places: most first. */
export function sortEntries<Entry extends Sortable>(entries: readonly Entry[], sort: Sort): Entry[] {
  return [...entries].sort(COMPARE[sort]);
}
