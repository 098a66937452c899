/** Towns, cercles and localities that a person can choose, and who is named there among those listed for the region. */

import { compareNames } from '#model/directory.ts';
import { type Gazetteer, lineage, regionOf } from '#model/gazetteer.ts';
import { groupByKeys } from '#model/grouping.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Presence } from './presence.ts';
import type { ReferralEntry } from './referral-groups.ts';

export interface TownMatch {
  readonly town: Place;
  /** Those whom a document names in the town, in a place of it, or in the cercle that holds it. */
  readonly entries: readonly ReferralEntry[];
}

/** The places below each published region, A to Z. */
export function townsByRegion(gazetteer: Gazetteer): ReadonlyMap<string, readonly Place[]> {
  const published = new Set(gazetteer.regions);
  const below = [...gazetteer.byId.values()]
    .filter(({ level }) => level !== 'region' && level !== 'country')
    .sort((a, b) => compareNames(a.name[DEFAULT_LOCALE], b.name[DEFAULT_LOCALE]));
  return groupByKeys(below, ({ id }) => {
    const region = regionOf(gazetteer, id);
    return region && published.has(region) ? [region.id] : [];
  });
}

/** For each town, those of the groups who are named there. */
export function townMatches(
  towns: readonly Place[],
  gazetteer: Gazetteer,
  groups: readonly { readonly entries: readonly ReferralEntry[] }[],
  presences: ReadonlyMap<string, Presence>,
): TownMatch[] {
  const entries = groups.flatMap((group) => group.entries);
  return towns.map((town) => {
    const around = lineage(gazetteer, town.id).filter(({ level }) => level !== 'region' && level !== 'country');
    const isNamed = ({ organisation }: ReferralEntry) => {
      const years = presences.get(organisation.id)?.years;
      return around.some(({ id }) => years?.has(id));
    };
    return { town, entries: entries.filter(isNamed) };
  });
}
