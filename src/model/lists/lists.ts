/**
 * The lists that the directory publishes: by typology, region, country, theme, service and legal status.
 * An organisation counts in a region when a document names the region or a place in it; those that act in
 * the whole country are kept apart, here and everywhere.
 */

import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { byTrust } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { type Page, pageSections } from './paging.ts';

/** The families of lists; the names are also the first part of their addresses. */
export const LIST_FAMILIES = ['typologies', 'regions', 'pays', 'themes', 'services', 'statuts'] as const;
export type ListFamily = (typeof LIST_FAMILIES)[number];

export interface OrganisationList {
  readonly id: string;
  /** What the list is about: a term of a vocabulary or a place. */
  readonly subject: Term | Place;
  readonly organisations: readonly Organisation[];
  /** Those that act in the whole country, without those already listed. Regions only; empty elsewhere. */
  readonly wholeCountry: readonly Organisation[];
}

/** The values by which an organisation enters the lists of a family. */
export function listKeys(family: ListFamily, organisation: Organisation): readonly string[] {
  switch (family) {
    case 'typologies':
      return organisation.typology ? [organisation.typology.id] : [];
    case 'regions':
      return organisation.regions;
    case 'pays':
      return organisation.countries;
    case 'themes':
      return organisation.themes.map((theme) => theme.id);
    case 'services':
      return organisation.services.map((service) => service.id);
    case 'statuts':
      return organisation.legal?.forms ?? [];
  }
}

/** All lists of a family, in the order of its vocabulary or gazetteer, each organisation read once. */
export function buildLists(directory: Directory, family: ListFamily): OrganisationList[] {
  const members = groupByKeys(directory.organisations, (organisation) => listKeys(family, organisation));
  const everywhere = groupByKeys(directory.organisations, (organisation) => organisation.wholeCountries);
  return subjects(directory, family, members).map((subject) => {
    const actingEverywhere = family === 'regions' ? (everywhere.get((subject as Place).parent ?? '') ?? []) : [];
    return {
      id: subject.id,
      subject,
      organisations: byTrust(members.get(subject.id) ?? []),
      wholeCountry: byTrust(actingEverywhere.filter((organisation) => !organisation.regions.includes(subject.id))),
    };
  });
}

function subjects(
  { gazetteer, vocabularies }: Directory,
  family: ListFamily,
  members: ReadonlyMap<string, unknown>,
): readonly (Term | Place)[] {
  if (family === 'regions') return gazetteer.regions;
  if (family !== 'pays') return vocabularies[family];
  const countries = [...gazetteer.byId.values()].filter((place) => place.level === 'country');
  return countries.filter((country) => country.programme || members.has(country.id));
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
