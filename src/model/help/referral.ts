/** Whom to call for a need in a place: ordered groups, so that nobody is left with an empty page. */

import type { Directory } from '#model/directory.ts';
import { type Neighbour, neighboursByRegion } from '#model/distance.ts';
import { countryOf } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { canBeCalled, isCurrentYear, mayBeOffered } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Term } from '#schema/vocabulary.ts';
import { type Presence, presenceOf } from './presence.ts';
import {
  type Asked,
  byUsefulness,
  type FoundGroup,
  groupHelpers,
  type Helper,
  type HelperIndex,
  indexHelpers,
  type ReferralEntry,
  type WhereGroup,
} from './referral-groups.ts';
import { type TownMatch, townMatches, townsByRegion } from './towns.ts';

/** The help that information centres give: they also orient people who need something else. */
export const ORIENTATION_SERVICE = 'information';

export interface ReferralGroup {
  readonly kind: WhereGroup | 'orientation' | 'dated';
  readonly neighbour?: Neighbour;
  /** For `dated`: the year in which all of the group are named. */
  readonly year?: number;
  readonly entries: readonly ReferralEntry[];
}

export interface Referral {
  readonly need: Term;
  /** A region, or a whole country for those who do not know. */
  readonly place: Place;
  readonly country: Place;
  /** Those known from a current document first, where they give the help; then those who orient; then the dated ones. */
  readonly groups: readonly ReferralGroup[];
  /** Described and never offered to call: it was to end, or it is a mechanism. */
  readonly described: readonly Organisation[];
  /** The towns of the region, each with those whom a document names there. */
  readonly towns: readonly TownMatch[];
}

export interface ReferralIndex {
  /** The needs that a document attests, in the order of the vocabulary. */
  readonly needs: readonly Term[];
  readonly regions: readonly Place[];
  readonly countries: readonly Place[];
  readonly towns: ReadonlyMap<string, readonly Place[]>;
  readonly find: (need: Term, place: Place) => Referral;
}

/** Prepares what all pairs share: helpers by need, presences, neighbours and towns, each worked out once. */
export function buildReferralIndex(directory: Directory): ReferralIndex {
  const { gazetteer, organisations, vocabularies } = directory;
  const presences = new Map(
    organisations.map((organisation) => [organisation.id, presenceOf(organisation, directory)]),
  );
  const helpers = new Map([...helpersByNeed(directory, presences)].map(([need, all]) => [need, indexHelpers(all)]));
  const shared: Shared = {
    directory,
    helpers,
    presences,
    notToCall: organisations.filter((organisation) => !mayBeOffered(organisation)),
    neighbours: neighboursByRegion(gazetteer),
    towns: townsByRegion(gazetteer),
  };
  // Every page of a pair, in each language, and the sheets of each region ask for the same.
  const found = new Map<string, Referral>();
  return {
    needs: vocabularies.services.filter(({ id }) => helpers.has(id)),
    regions: gazetteer.regions,
    countries: gazetteer.programmeCountries,
    towns: shared.towns,
    find: (need, place) => {
      const pair = `${need.id} ${place.id}`;
      const referral = found.get(pair) ?? findReferral(shared, need, place);
      found.set(pair, referral);
      return referral;
    },
  };
}

interface Shared {
  readonly directory: Directory;
  readonly helpers: ReadonlyMap<string, HelperIndex>;
  readonly presences: ReadonlyMap<string, Presence>;
  readonly notToCall: readonly Organisation[];
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  readonly towns: ReadonlyMap<string, readonly Place[]>;
}

function helpersByNeed({ organisations }: Directory, presences: ReadonlyMap<string, Presence>): Map<string, Helper[]> {
  const helpers = new Map<string, Helper[]>();
  for (const organisation of organisations) {
    const presence = presences.get(organisation.id);
    for (const service of organisation.services) {
      const serviceYear = organisation.standingOf(service).year;
      const helper = presence && { organisation, service, presence, serviceYear };
      const group = helpers.get(service.id);
      if (helper && group) group.push(helper);
      else if (helper) helpers.set(service.id, [helper]);
    }
  }
  return helpers;
}

function findReferral(shared: Shared, need: Term, place: Place): Referral {
  const { directory, neighbours } = shared;
  const isRegion = place.level === 'region';
  const country = (isRegion && countryOf(directory.gazetteer, place.id)) || place;
  const asked: Asked = isRegion
    ? { country, region: place, neighbours: neighbours.get(place.id) ?? [] }
    : { country, neighbours: [] };
  const helpers = shared.helpers.get(need.id) ?? NOBODY;
  const current = groupHelpers(
    helpers,
    asked,
    (helper, year) => mayBeOffered(helper.organisation) && isCurrent(helper, year),
  );
  const listed = new Set(organisationsOf(current));
  const orientation = orient(shared, asked, listed);
  const dated = groupHelpers(
    helpers,
    asked,
    (helper, year) => mayBeOffered(helper.organisation) && !listed.has(helper.organisation) && !isCurrent(helper, year),
  );
  const groups: ReferralGroup[] = [...current];
  if (orientation.length > 0) groups.push({ kind: 'orientation', entries: orientation });
  groups.push(...datedGroups(dated.flatMap(({ entries }) => entries)));
  return {
    need,
    place,
    country,
    groups,
    described: shared.notToCall.filter(
      ({ notToCall, services }) => notToCall?.why === 'mechanism' || services.some(({ id }) => id === need.id),
    ),
    towns: townMatches(shared.towns.get(place.id) ?? [], directory.gazetteer, groups, shared.presences),
  };
}

const NOBODY = indexHelpers([]);

/** Help and place are both known from a document that is new enough, and the organisation too. */
function isCurrent({ organisation }: Helper, year: number): boolean {
  return !organisation.isDated && isCurrentYear(year);
}

/** Those who orient people, with the nearest first; nobody who is listed already. */
function orient({ helpers }: Shared, asked: Asked, listed: Set<Organisation>): ReferralEntry[] {
  const guides = helpers.get(ORIENTATION_SERVICE) ?? NOBODY;
  const isFree = ({ organisation }: Helper) => !listed.has(organisation) && canBeCalled(organisation);
  const entries = groupHelpers(guides, asked, (helper, year) => isFree(helper) && isCurrent(helper, year)).flatMap(
    (group) => group.entries,
  );
  for (const { organisation } of entries) listed.add(organisation);
  return entries;
}

/** One group a year, the newest first; within it those nearest to the place come first. */
function datedGroups(entries: readonly ReferralEntry[]): ReferralGroup[] {
  const byYear = [...groupByKeys(entries, ({ year }) => [String(year)])].sort(([a], [b]) => Number(b) - Number(a));
  return byYear.map(([year, named]) => ({ kind: 'dated', year: Number(year), entries: byUsefulness(named) }));
}

function organisationsOf(groups: readonly FoundGroup[]): Organisation[] {
  return groups.flatMap(({ entries }) => entries.map(({ organisation }) => organisation));
}
