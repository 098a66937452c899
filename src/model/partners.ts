/**
 * Possible partners of an organisation, each with the reasons why, from what is known today on both sides. Candidates are taken from short lists kept by theme and
 * region and by network, never by comparing all with all: the cost grows with the number of organisations.
 */
import { isSociety } from '#schema/choices.ts';
import { currentIdsIn } from './dimension-standings.ts';
import type { Directory } from './directory.ts';
import { groupByKeys } from './grouping.ts';
import type { Organisation } from './organisation.ts';
import { isNetwork } from './populations.ts';
import { byTrust, mayBeOffered } from './standing.ts';

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

/** Shown on a page. */
export const MOST_PARTNERS = 4;
/** How many of each list are looked at: more of a theme where the organisation acts; elsewhere no more than could be shown. */
const HERE = 12;
const ELSEWHERE = MOST_PARTNERS;

/** Partners by organisation id. Only civil-society organisations and networks have partners, and are some. */
export function buildPartners(directory: Directory): ReadonlyMap<string, readonly Partner[]> {
  const candidates = byTrust(directory.organisations.filter((it) => isSociety(it) && !it.isDated && mayBeOffered(it)));
  const byTheme = groupByKeys(candidates, themeRegionKeys);
  const byNetwork = groupByKeys(candidates, networksOf);
  const rank = new Map(candidates.map((organisation, index) => [organisation, index]));
  const regions = [...directory.gazetteer.regions.map(({ id }) => id), ANYWHERE];
  return new Map(
    directory.organisations.filter(isSociety).map((organisation) => {
      const side = sideOf(organisation);
      const found = new Set<Organisation>();
      for (const theme of side.themes)
        for (const region of regions)
          addSome(
            found,
            byTheme.get(`${theme} ${region}`),
            side.regions.has(region) || region === ANYWHERE ? HERE : ELSEWHERE,
          );
      for (const network of side.networks) addSome(found, byNetwork.get(network), HERE);
      found.delete(organisation);
      return [organisation.id, best(found, side, rank).map((other) => toPartner(side, other))];
    }),
  );
}

/** The heaviest few of the candidates, those that come first where two weigh the same. Only these get their reasons. */
function best(
  found: Iterable<Organisation>,
  side: Side,
  rank: ReadonlyMap<Organisation, number>,
): readonly Organisation[] {
  const top: { other: Organisation; weight: number; rank: number }[] = [];
  for (const other of found) {
    const entry = { other, weight: weight(side, other), rank: rank.get(other) ?? 0 };
    const place = top.findIndex(
      (kept) => entry.weight > kept.weight || (entry.weight === kept.weight && entry.rank < kept.rank),
    );
    if (place >= 0) top.splice(place, 0, entry);
    else if (top.length < MOST_PARTNERS) top.push(entry);
    if (top.length > MOST_PARTNERS) top.pop();
  }
  return top.map(({ other }) => other);
}

/** The key of organisations of which no region is known. */
const ANYWHERE = '';

function themeRegionKeys(organisation: Organisation): string[] {
  const { regions } = organisation;
  const places = regions.length > 0 ? regions : [ANYWHERE];
  return currentIdsIn('theme', organisation).flatMap((id) => places.map((region) => `${id} ${region}`));
}

/** The networks that it belongs to, and itself where it is one. */
function networksOf({ id, kind, networks }: Organisation): string[] {
  return [...(networks?.memberOf ?? []).map((link) => link.organisation), ...(isNetwork({ kind }) ? [id] : [])];
}

function addSome(found: Set<Organisation>, list: readonly Organisation[] = [], most: number): void {
  for (const organisation of list.slice(0, most)) found.add(organisation);
}

/** What an organisation shares with others, read once and not for each of them. */
interface Side {
  readonly themes: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  /** Those and the regions where only an old document names it: nothing new to it either. */
  readonly allRegions: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  /** One that acts in the whole country lacks no region of it. */
  readonly seeksRegions: boolean;
}

function sideOf(organisation: Organisation): Side {
  return {
    themes: new Set(currentIdsIn('theme', organisation)),
    regions: new Set(organisation.regions),
    allRegions: new Set(organisation.territory.regions.keys()),
    networks: new Set(networksOf(organisation)),
    seeksRegions: organisation.wholeCountries.length === 0,
  };
}

function toPartner(mine: Side, other: Organisation): Partner {
  return {
    organisation: other,
    themes: currentIdsIn('theme', other).filter((id) => mine.themes.has(id)),
    sharedRegions: other.regions.filter((region) => mine.regions.has(region)),
    newRegions: mine.seeksRegions ? other.regions.filter((region) => !mine.allRegions.has(region)) : [],
    networks: networksOf(other).filter((network) => mine.networks.has(network)),
  };
}

/** For the order alone, never shown: a shared theme counts most, then a network, then where they act. */
function weight(mine: Side, other: Organisation): number {
  const themes = count(currentIdsIn('theme', other), (id) => mine.themes.has(id));
  const networks = count(networksOf(other), (network) => mine.networks.has(network));
  const shared = count(other.regions, (region) => mine.regions.has(region));
  const isNew = mine.seeksRegions && other.regions.some((region) => !mine.allRegions.has(region));
  return themes * 4 + networks * 3 + Math.min(shared, 2) + Number(isNew);
}

function count<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let passed = 0;
  for (const item of items) if (passes(item)) passed += 1;
  return passed;
}
