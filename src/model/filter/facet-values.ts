/** The values that each facet of the filter offers, each with the list or page that says the same without a script. */

import type { Directory } from '#model/directory.ts';
import type { ListFamily, OrganisationList } from '#model/lists/lists.ts';
import { DEFAULT_LOCALE, type Text } from '#schema/locale.ts';
import { SCALES, TIERS } from '#schema/organisation.ts';
import { EMPTY_FILTER, FACETS, type Facet, perFacet } from './filter.ts';
import { countFacets, toFilterTable } from './filter-table.ts';
import { toFilterable } from './filterable.ts';

export interface FacetValue {
  readonly id: string;
  /** None where the sentences of the site name it: scales and tiers. */
  readonly label: Text | undefined;
  readonly path: string | undefined;
  readonly count: number;
}

const FAMILIES: Readonly<Partial<Record<Facet, ListFamily>>> = {
  typologie: 'typologies',
  region: 'regions',
  pays: 'pays',
  theme: 'themes',
  service: 'services',
  statut: 'statuts',
};

/** All facets with their values, in the order of vocabularies and gazetteer, counted over the whole directory. */
export function facetValues(
  directory: Directory,
  lists: Readonly<Record<ListFamily, readonly OrganisationList[]>>,
): Readonly<Record<Facet, readonly FacetValue[]>> {
  const entries = directory.organisations.map((organisation) => toFilterable(organisation, directory));
  const { counts } = countFacets(toFilterTable(entries), EMPTY_FILTER);
  const value = (facet: Facet, id: string, label?: Text, path?: string): FacetValue => ({
    id,
    label,
    path,
    count: counts[facet].get(id) ?? 0,
  });
  const make = (facet: Facet): FacetValue[] => {
    const family = FAMILIES[facet];
    if (family) return lists[family].map(({ id, subject }) => value(facet, id, nameOf(subject), `${family}/${id}/`));
    if (facet === 'echelle') return SCALES.map((id) => value(facet, id));
    if (facet === 'palier') return TIERS.map((id) => value(facet, id));
    return directory.organisations
      .filter(({ id }) => counts.reseau.has(id))
      .map(({ id, shortName }) => value(facet, id, { [DEFAULT_LOCALE]: shortName }, `organisations/${id}/`));
  };
  return perFacet(make);
}

const nameOf = (subject: OrganisationList['subject']): Text => ('label' in subject ? subject.label : subject.name);

/** The facet that a family of lists is a value of. */
export function facetOf(family: ListFamily): Facet {
  return FACETS.find((facet) => FAMILIES[facet] === family) ?? 'typologie';
}
