/** The orders in which filtered organisations can be shown. */
import type { FilterFile } from './filter-files.ts';
import { holders } from './filter-table.ts';

/** By the value of `tri` in an address; the first is meant where there is none. */
export const SORTS = ['nom', 'palier', 'lieux'] as const;
export type Sort = (typeof SORTS)[number];

/** The order that an address asks for; by name where it asks for none or an unknown one. */
export function parseSort(value: string | null): Sort {
  return SORTS.find((sort) => sort === value) ?? SORTS[0];
}

/** Filtered organisations in one of the orders (`sortBy`), from the file of the filter. */
export function sortOrganisations(found: readonly number[], file: FilterFile, sort: Sort): readonly number[] {
  const isInterviewed = holders(file.facets.palier, ['interviewed']);
  return sortBy(found, { isInterviewed, places: (organisation) => file.areas[organisation] ?? 0 }, sort);
}

/** What an order asks of an organisation. */
export interface SortFacts {
  readonly isInterviewed: (organisation: number) => boolean;
  /** How many places it acts in. */
  readonly places: (organisation: number) => number;
}

/**
 * Organisations by tier (interviewed first) or by places (most first), A to Z within equals.
 *
 * @param found in their order A to Z. They are put into groups rather than compared: there may be 10,000.
 */
export function sortBy(found: readonly number[], { isInterviewed, places }: SortFacts, sort: Sort): readonly number[] {
  if (sort === 'nom') return found;
  const rank = (organisation: number) =>
    sort === 'palier' ? Number(!isInterviewed(organisation)) : -places(organisation);
  const groups = new Map<number, number[]>();
  for (const organisation of found) {
    const group = groups.get(rank(organisation));
    if (group) group.push(organisation);
    else groups.set(rank(organisation), [organisation]);
  }
  return [...groups].sort(([a], [b]) => a - b).flatMap(([, group]) => group);
}
