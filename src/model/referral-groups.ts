/** Those who give one kind of help, sorted by where they give it as seen from one place. */
import type { Place } from '#schema/place.ts';
import type { Neighbour } from './distance.ts';
import type { Organisation } from './organisation.ts';
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

/** Whether an organisation may be offered to call: it has a working number and is not one that is only described. */
export function canBeCalled(organisation: Organisation): boolean {
  return organisation.phones.length > 0 && organisation.notToCall === undefined;
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

/**
 * Groups the helpers that pass the test (asked with the year in which help and place are known), each in the first group
 * that it fits: here, in the whole country, in the nearest regions, then those whose place no document says.
 */
export function groupHelpers(helpers: readonly Helper[], asked: Asked, passes: Test): FoundGroup[] {
  const left = new Set(helpers);
  const take = (yearOf: (presence: Presence) => number | undefined, place?: Place): ReferralEntry[] => {
    const entries: ReferralEntry[] = [];
    for (const helper of left) {
      const placeYear = yearOf(helper.presence);
      const year = Math.min(placeYear ?? 0, helper.serviceYear);
      if (placeYear === undefined || !passes(helper, year)) continue;
      left.delete(helper);
      entries.push(toEntry(helper, year, place));
    }
    return byUsefulness(entries);
  };
  const within = (place: Place) => (presence: Presence) => presence.years.get(place.id);
  const groups: FoundGroup[] = [
    { kind: 'here', entries: take(within(asked.region ?? asked.country), asked.region) },
    { kind: 'wholeCountry', entries: take((presence) => presence.wholeCountries.get(asked.country.id)) },
  ];
  let named = 0;
  let isSomebodyCallable = groups.some(({ entries }) => entries.some((entry) => canBeCalled(entry.organisation)));
  for (const neighbour of asked.neighbours) {
    if (named >= NEIGHBOURS_NAMED && isSomebodyCallable) break;
    const entries = take(within(neighbour.region), neighbour.region);
    if (entries.length > 0) named++;
    isSomebodyCallable ||= entries.some((entry) => canBeCalled(entry.organisation));
    groups.push({ kind: 'nearest', neighbour, entries });
  }
  const isNowhere = ({ years, wholeCountries }: Presence) => years.size + wholeCountries.size === 0;
  groups.push({
    kind: 'elsewhere',
    entries: take((presence) => (isNowhere(presence) ? Number.POSITIVE_INFINITY : undefined)),
  });
  return groups.filter(({ entries }) => entries.length > 0);
}

function toEntry({ organisation, service, presence }: Helper, year: number, place: Place | undefined): ReferralEntry {
  const points = organisation.servicePoints.filter(
    (point) => point.services.includes(service.id) && (!place || presence.around.get(point.place)?.includes(place.id)),
  );
  return { organisation, service, points, year };
}
