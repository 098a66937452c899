/** The values that each facet of the filter offers, each with the list or page that says the same without a script. */
import { type DimensionValue, dimensionValues } from '#model/dimension-values.ts';
import type { Directory } from '#model/directory.ts';
import { type Facet, perFacet } from '#model/facets.ts';
import { EMPTY_FILTER } from './filter.ts';
import { countFacets, toFilterTable } from './filter-table.ts';
import { toFilterable } from './filterable.ts';

export interface FacetValue extends DimensionValue {
  readonly count: number;
}

/** All facets with their values, counted over the whole directory. */
export function facetValues(directory: Directory): Readonly<Record<Facet, readonly FacetValue[]>> {
  const entries = directory.organisations.map((organisation) => toFilterable(organisation, directory));
  const { counts } = countFacets(toFilterTable(entries), EMPTY_FILTER);
  return perFacet((facet) =>
    dimensionValues(directory, facet).map((value) => ({ ...value, count: counts[facet].get(value.id) ?? 0 })),
  );
}
