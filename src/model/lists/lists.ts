/**
 * The lists that the directory publishes: by typology, region, country, theme, service and legal status.
 * An organisation counts in a region when a document names the region or a place in it; those that act in
 * the whole country are kept apart, here and everywhere.
 */

import { dimensionValues } from '#model/dimension-values.ts';
import { facetOf, idsOf, LIST_FAMILIES, type ListFamily } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { byTrust } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { type Page, pageSections } from './paging.ts';

export interface OrganisationList {
  readonly id: string;
  /** What the list is about: a term of a vocabulary or a place. */
  readonly subject: Term | Place;
  readonly organisations: readonly Organisation[];
  /** Those that act in the whole country, without those already listed. Regions only; empty elsewhere. */
  readonly wholeCountry: readonly Organisation[];
}

/** All lists of a family, in the order of its vocabulary or gazetteer, each organisation read once. */
export function buildLists(directory: Directory, family: ListFamily): OrganisationList[] {
  const facet = facetOf(family);
  const members = groupByKeys(directory.organisations, (organisation) => idsOf(facet, organisation));
  const everywhere = groupByKeys(directory.organisations, (organisation) => organisation.wholeCountries);
  return dimensionValues(directory, facet).flatMap(({ id, subject }) => {
    if (!subject) return [];
    const actingEverywhere =
      'level' in subject && facet === 'region' ? (everywhere.get(subject.parent ?? '') ?? []) : [];
    return {
      id,
      subject,
      organisations: byTrust(members.get(id) ?? []),
      wholeCountry: byTrust(actingEverywhere.filter((organisation) => !organisation.regions.includes(id))),
    };
  });
}

/** The lists of every family. */
export function buildAllLists(directory: Directory): Record<ListFamily, OrganisationList[]> {
  const lists = LIST_FAMILIES.map((family) => [family, buildLists(directory, family)] as const);
  return Object.fromEntries(lists) as Record<ListFamily, OrganisationList[]>;
}

/** Cards on one page of a list: as many as its promised weight has room for. */
const PAGE_SIZE = 60;

/** The pages of a list; each has two sections: those here, then those of the whole country. */
export function pagesOfList({ organisations, wholeCountry }: OrganisationList): Page<Organisation>[] {
  return pageSections([organisations, wholeCountry], PAGE_SIZE);
}
