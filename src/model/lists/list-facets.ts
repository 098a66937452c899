/** What else the organisations of a list have in common: values of other facets, each leading into the filtered view. */
import type { Directory } from '#model/directory.ts';
import { EMPTY_FILTER, type Facet } from '#model/filter/filter.ts';
import { countFacets, toFilterTable } from '#model/filter/filter-table.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import type { OrganisationList } from './lists.ts';

export interface ListFacet {
  readonly facet: Facet;
  readonly values: readonly { readonly id: string; readonly count: number }[];
}

const SHOWN: readonly Facet[] = ['region', 'service', 'theme', 'typologie'];
const MOST_VALUES = 6;

/** The commonest values of each other facet, those of the list's own facet left out. */
export function listFacets(directory: Directory, { organisations }: OrganisationList, own: Facet): ListFacet[] {
  const entries = organisations.map((organisation) => toFilterable(organisation, directory));
  const { counts } = countFacets(toFilterTable(entries), EMPTY_FILTER);
  return SHOWN.filter((facet) => facet !== own).flatMap((facet) => {
    const values = [...counts[facet]].map(([id, count]) => ({ id, count }));
    const commonest = values.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, MOST_VALUES);
    return commonest.length > 0 ? [{ facet, values: commonest }] : [];
  });
}
