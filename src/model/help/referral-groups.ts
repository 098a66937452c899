/** Those who give one kind of help, sorted by where they give it as seen from one place. */

import type { Neighbour } from '#model/distance.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { canBeCalled } from '#model/standing.ts';
import type { Place } from '#schema/place.ts';
import type { Presence } from './presence.ts';

/** One organisation that gives a help. */
export interface Helper {
  readonly organisation: Organisation;
  readonly service: Organisation['services'][number];
  readonly presence: Presence;
  /** Year of the newest document that says that it gives this help. */
  readonly serviceYear: number;
}

export interface ReferralEntry {
  readonly organisation: Organisation;
  readonly service: Organisation['services'][number];
  /** Where this help is given away from the office, within the place asked for. */
  readonly points: Organisation['servicePoints'];
  /** Year of the newest document that says that it gives this help there. */
  readonly year: number;
}

/** How many regions with somebody are named beside the one asked for; more where nobody there can be called. */
const NEIGHBOURS_NAMED = 2;

export type WhereGroup = 'here' | 'wholeCountry' | 'nearest' | 'elsewhere';
export interface FoundGroup {
  readonly kind: WhereGroup;
  readonly neighbour?: Neighbour;
  readonly entries: readonly ReferralEntry[];
}

/** Interviewed before only named; with a number to call before without; else in the order given (A to Z). */
export function byUsefulness(entries: readonly ReferralEntry[]): ReferralEntry[] {
  const rank = ({ organisation }: ReferralEntry) =>
    (organisation.tier === 'interviewed' ? 0 : 2) + (canBeCalled(organisation) ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** What is asked: a region, its country and the regions around it; or a whole country, then `region` is absent. */
export interface Asked {
  readonly country: Place;
  readonly region?: Place;
  readonly neighbours: readonly Neighbour[];
}

type Test = (helper: Helper, year: number) => boolean;

/** Those who give one kind of help, by where: each place is asked for its own helpers, not all helpers for the place. */
export interface HelperIndex {
  readonly byPlace: ReadonlyMap<string, readonly Helper[]>;
  readonly byWholeCountry: ReadonlyMap<string, readonly Helper[]>;
  /** Those whose place no document says. */
  readonly nowhere: readonly Helper[];
}

export function indexHelpers(helpers: readonly Helper[]): HelperIndex {
  return {
    byPlace: groupByKeys(helpers, ({ presence }) => [...presence.years.keys()]),
    byWholeCountry: groupByKeys(helpers, ({ presence }) => [...presence.wholeCountries.keys()]),
    nowhere: helpers.filter(({ presence }) => presence.years.size + presence.wholeCountries.size === 0),
  };
}

/**
 * Groups the helpers that pass the test (asked with the year in which help and place are known), each in the first group
 * that it fits: here, in the whole country, in the nearest regions, then those whose place no document says.
 */
export function groupHelpers(helpers: HelperIndex, asked: Asked, passes: Test): FoundGroup[] {
  const taken = new Set<Helper>();
  const take = (found: readonly Helper[], yearOf: (presence: Presence) => number, place?: Place): ReferralEntry[] => {
    const entries: ReferralEntry[] = [];
    for (const helper of found) {
      const year = Math.min(yearOf(helper.presence), helper.serviceYear);
      if (taken.has(helper) || !passes(helper, year)) continue;
      taken.add(helper);
      entries.push(toEntry(helper, year, place));
    }
    return byUsefulness(entries);
  };
  const takeWithin = (place: Place, shown?: Place) =>
    take(helpers.byPlace.get(place.id) ?? [], ({ years }) => years.get(place.id) ?? 0, shown);
  const { country } = asked;
  const groups: FoundGroup[] = [
    { kind: 'here', entries: takeWithin(asked.region ?? country, asked.region) },
    {
      kind: 'wholeCountry',
      entries: take(
        helpers.byWholeCountry.get(country.id) ?? [],
        ({ wholeCountries }) => wholeCountries.get(country.id) ?? 0,
      ),
    },
  ];
  let named = 0;
  let isSomebodyCallable = groups.some(({ entries }) => entries.some((entry) => canBeCalled(entry.organisation)));
  for (const neighbour of asked.neighbours) {
    if (named >= NEIGHBOURS_NAMED && isSomebodyCallable) break;
    const entries = takeWithin(neighbour.region, neighbour.region);
    if (entries.length > 0) named++;
    isSomebodyCallable ||= entries.some((entry) => canBeCalled(entry.organisation));
    groups.push({ kind: 'nearest', neighbour, entries });
  }
  groups.push({ kind: 'elsewhere', entries: take(helpers.nowhere, () => Number.POSITIVE_INFINITY) });
  return groups.filter(({ entries }) => entries.length > 0);
}

function toEntry({ organisation, service, presence }: Helper, year: number, place: Place | undefined): ReferralEntry {
  const points = organisation.servicePoints.filter(
    (point) => point.services.includes(service.id) && (!place || presence.around.get(point.place)?.includes(place.id)),
  );
  return { organisation, service, points, year };
}
