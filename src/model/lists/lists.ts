/**
 * The lists that the directory publishes: by typology, region, country, theme, service and legal status.
 * An organisation counts in a region when a current document names the region or a place in it; those that act in
 * the whole country, and those that only an old document names there, are kept apart, here and everywhere.
 */

import { standingsIn } from '#model/dimension-standings.ts';
import { dimensionValues } from '#model/dimension-values.ts';
import { facetOf, isUnknownIn, LIST_FAMILIES, type ListFamily } from '#model/dimensions.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { byTrust, type Standing } from '#model/standing.ts';
import type { Standings } from '#model/territory.ts';
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
  /** Those that only an old document puts here, the newest first: not counted, and labelled with its year. */
  readonly old: readonly Organisation[];
  /** How far it is known of each of them that it belongs here, by id of organisation. */
  readonly standings: Standings;
  /** How many may belong here without a document saying so: nothing is known of them in this dimension. */
  readonly unknown: number;
}

/** All lists of a family, in the order of its vocabulary or gazetteer, each organisation read once. */
export function buildLists(directory: Directory, family: ListFamily): OrganisationList[] {
  const facet = facetOf(family);
  const members = membersById(directory, (organisation) => standingsIn(facet, organisation));
  const everywhere = membersById(directory, ({ territory }) => territory.wholeCountries);
  const unknown = directory.organisations.filter((organisation) => isUnknownIn(facet, organisation)).length;
  return dimensionValues(directory, facet).flatMap(({ id, subject }) => {
    if (!subject) return [];
    const here = members.get(id) ?? [];
    const country = 'level' in subject && facet === 'region' ? (everywhere.get(subject.parent ?? '') ?? []) : [];
    return { id, subject, ...groupsOf(here, country), unknown };
  });
}

type Member = readonly [organisation: Organisation, standing: Standing];

function membersById(
  { organisations }: Directory,
  standings: (organisation: Organisation) => Standings,
): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  for (const organisation of organisations)
    for (const [id, standing] of standings(organisation)) {
      const known = members.get(id);
      if (known) known.push([organisation, standing]);
      else members.set(id, [[organisation, standing]]);
    }
  return members;
}

/** Each organisation in the first group that it fits: here, in the whole country, here or there by an old document only. */
function groupsOf(
  here: readonly Member[],
  country: readonly Member[],
): Omit<OrganisationList, 'id' | 'subject' | 'unknown'> {
  const isCurrent = ([, standing]: Member) => standing.isCurrent;
  const current = here.filter(isCurrent);
  const listed = new Set(current.map(([organisation]) => organisation));
  const isFree = ([organisation]: Member) => !listed.has(organisation);
  const everywhere = country.filter((member) => isCurrent(member) && isFree(member));
  for (const [organisation] of everywhere) listed.add(organisation);
  const old = new Map(here.filter(isFree));
  const years = (organisation: Organisation) => old.get(organisation)?.year ?? 0;
  const organisationsOf = (members: Iterable<Member>) => byTrust([...members].map(([organisation]) => organisation));
  return {
    organisations: organisationsOf(current),
    wholeCountry: organisationsOf(everywhere),
    old: organisationsOf(old).sort((a, b) => years(b) - years(a)),
    standings: new Map([...old, ...everywhere, ...current].map(([{ id }, standing]) => [id, standing])),
  };
}

/** The lists of every family. */
export function buildAllLists(directory: Directory): Record<ListFamily, OrganisationList[]> {
  const lists = LIST_FAMILIES.map((family) => [family, buildLists(directory, family)] as const);
  return Object.fromEntries(lists) as Record<ListFamily, OrganisationList[]>;
}

/** Cards on one page of a list: as many as its promised weight has room for. */
const PAGE_SIZE = 60;

/**
 * The pages of a list; each has four sections: those here, those of the whole country, those of old documents, and those of
 * other countries alone, which the list of a country has.
 */
export function pagesOfList(
  { organisations, wholeCountry, old }: OrganisationList,
  elsewhere?: Pick<OrganisationList, 'organisations' | 'old'>,
): Page<Organisation>[] {
  const listed = elsewhere?.organisations ?? [];
  const pages = pageSections([listed, organisations, wholeCountry, [...old, ...(elsewhere?.old ?? [])]], PAGE_SIZE);
  return pages.map((page) => {
    // Those who belong there stand first on paper and last in the list of sections, as most lists have none.
    const [own = [], ...others] = page.sections;
    return { ...page, sections: [...others, own] };
  });
}

/** A list of the mapped countries beside the list of other countries alone about the same subject. */
export interface ListPair {
  readonly id: string;
  readonly list: OrganisationList;
  readonly elsewhere: OrganisationList;
}

/** The lists of both shares about the same subjects: each subject that one of the two has, the mapped ones first. */
export function pairLists(mapped: readonly OrganisationList[], elsewhere: readonly OrganisationList[]): ListPair[] {
  const lists = [mapped, elsewhere].map((own) => new Map(own.map((list) => [list.id, list])));
  const subjects = new Map([...elsewhere, ...mapped].map((list) => [list.id, list]));
  const ids = new Set([...mapped, ...elsewhere].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const subject = subjects.get(id);
    if (!subject) return [];
    const empty = { ...subject, organisations: [], wholeCountry: [], old: [], standings: new Map(), unknown: 0 };
    return { id, list: lists[0]?.get(id) ?? empty, elsewhere: lists[1]?.get(id) ?? empty };
  });
}

/** Everybody whom the page of a pair names, once: those counted, of the whole country and of old documents, of all countries. */
export function membersOf({ list, elsewhere }: ListPair): Organisation[] {
  return [...new Set([list, elsewhere].flatMap((own) => [...own.organisations, ...own.wholeCountry, ...own.old]))];
}
