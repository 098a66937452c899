/** What else the organisations of a list have in common: values of other facets, each leading into the filtered view. */
import { type DimensionValue, dimensionValues } from '#model/dimension-values.ts';
import { dimensionOf } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { FACETS, type Facet } from '#model/facets.ts';
import { EMPTY_FILTER } from '#model/filter/filter.ts';
import { countFacets, toFilterTable } from '#model/filter/filter-table.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import type { OrganisationList } from './lists.ts';

export interface ListFacet {
  readonly facet: Facet;
  readonly values: readonly (DimensionValue & { readonly count: number })[];
}

const MOST_VALUES = 6;

/** @param without the list's own facet, and those that its page shows in another way. */
export function listFacets(
  directory: Directory,
  { organisations }: OrganisationList,
  without: readonly Facet[],
): ListFacet[] {
  const entries = organisations.map((organisation) => toFilterable(organisation, directory));
  const { counts } = countFacets(toFilterTable(entries), EMPTY_FILTER);
  const others = FACETS.filter((facet) => !without.includes(facet) && dimensionOf(facet).besideLists);
  return others.flatMap((facet) => {
    const values = dimensionValues(directory, facet).flatMap((value) => {
      const count = counts[facet].get(value.id) ?? 0;
      return count > 0 ? [{ ...value, count }] : [];
    });
    const commonest = values.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, MOST_VALUES);
    return commonest.length > 0 ? [{ facet, values: commonest }] : [];
  });
}
