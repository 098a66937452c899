/**
 * Possible partners of an organisation, each with the reasons why. Candidates are taken from short lists kept by theme and
 * region and by network, never by comparing all with all: the cost grows with the number of organisations.
 */
import type { Directory } from './directory.ts';
import { groupByKeys } from './grouping.ts';
import { byTrust } from './lists.ts';
import type { Organisation } from './organisation.ts';

export interface Partner {
  readonly organisation: Organisation;
  /** Ids of themes that both have. */
  readonly themes: readonly string[];
  /** Ids of regions in which both act. */
  readonly sharedRegions: readonly string[];
  /** Ids of regions in which the partner acts and the organisation is not known to. */
  readonly newRegions: readonly string[];
  /** Ids of networks that both belong to, or of the one that one of them is. */
  readonly networks: readonly string[];
}

/** Shown on a page; and how many of each short list are looked at. */
export const MOST_PARTNERS = 4;
const SHORT_LIST = 12;

/** Partners by organisation id. Only civil-society organisations and networks have partners, and are some. */
export function buildPartners(directory: Directory): ReadonlyMap<string, readonly Partner[]> {
  const candidates = byTrust(directory.organisations.filter(({ kind, isDated }) => isActive(kind) && !isDated));
  const byTheme = shortLists(groupByKeys(candidates, themeRegionKeys));
  const byNetwork = shortLists(groupByKeys(candidates, networksOf));
  const rank = new Map(candidates.map(({ id }, index) => [id, index]));
  const regions = [...directory.gazetteer.regions.map(({ id }) => id), ANYWHERE];
  return new Map(
    directory.organisations
      .filter(({ kind }) => isActive(kind))
      .map((organisation) => {
        const found = new Set([
          ...organisation.themes.flatMap(({ id }) => regions.flatMap((region) => byTheme.get(`${id} ${region}`) ?? [])),
          ...networksOf(organisation).flatMap((network) => byNetwork.get(network) ?? []),
        ]);
        const partners = [...found]
          .filter((other) => other !== organisation)
          .map((other) => toPartner(organisation, other))
          .filter(({ themes, networks }) => themes.length + networks.length > 0)
          .sort(
            (a, b) => weight(b) - weight(a) || (rank.get(a.organisation.id) ?? 0) - (rank.get(b.organisation.id) ?? 0),
          );
        return [organisation.id, partners.slice(0, MOST_PARTNERS)];
      }),
  );
}

/** The key of organisations of which no region is known. */
const ANYWHERE = '';

function isActive(kind: Organisation['kind']): boolean {
  return kind === 'osc' || kind === 'reseau';
}

function themeRegionKeys({ themes, regions }: Organisation): string[] {
  const places = regions.length > 0 ? regions : [ANYWHERE];
  return themes.flatMap(({ id }) => places.map((region) => `${id} ${region}`));
}

/** The networks that it belongs to, and itself where it is one. */
function networksOf({ id, kind, networks }: Organisation): string[] {
  return [...(networks?.memberOf ?? []).map((link) => link.organisation), ...(kind === 'reseau' ? [id] : [])];
}

function shortLists(groups: ReadonlyMap<string, readonly Organisation[]>): Map<string, readonly Organisation[]> {
  return new Map([...groups].map(([key, organisations]) => [key, organisations.slice(0, SHORT_LIST)]));
}

function toPartner(organisation: Organisation, other: Organisation): Partner {
  const mine = new Set(organisation.themes.map(({ id }) => id));
  const networks = new Set(networksOf(organisation));
  // One that acts in the whole country lacks no region of it.
  const seeksRegions = organisation.wholeCountries.length === 0;
  return {
    organisation: other,
    themes: other.themes.map(({ id }) => id).filter((id) => mine.has(id)),
    sharedRegions: other.regions.filter((region) => organisation.regions.includes(region)),
    newRegions: seeksRegions ? other.regions.filter((region) => !organisation.regions.includes(region)) : [],
    networks: networksOf(other).filter((network) => networks.has(network)),
  };
}

/** For the order alone, never shown: a shared theme counts most, then a network, then where they act. */
function weight({ themes, networks, sharedRegions, newRegions }: Partner): number {
  return themes.length * 4 + networks.length * 3 + Math.min(sharedRegions.length, 2) + Math.min(newRegions.length, 1);
}
