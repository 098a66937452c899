/** Organisations as the map counts them. */

import type { Filterable } from '#model/filter/filter.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import type { Directory } from '../directory.ts';
import { countryOf } from '../gazetteer.ts';
import { pointPlaces } from '../geography.ts';
import { groupByKeys } from '../grouping.ts';
import type { Organisation } from '../organisation.ts';
import type { Fact } from '../standing.ts';
import { currentIds, oldIds, standingsOf } from '../territory.ts';

/** An organisation as the map counts it. */
export interface Placed extends Filterable {
  readonly id: string;
  /** Districts, towns and other places below a region that it acts in, by a current document. */
  readonly places: readonly string[];
  /** Those that only an old document names, with its year; absent where there are none. */
  readonly oldPlaces?: Readonly<Record<string, number>>;
}

/**
 * In the programme's countries an address alone does not count, as everywhere in the directory; abroad it does, as in
 * the lists of countries. Addresses are never more precise than their town.
 */
export function toPlaced(organisation: Organisation, directory: Directory): Placed {
  const { gazetteer } = directory;
  const { areas, servicePoints, addresses, id, standingOf } = organisation;
  const abroad = addresses.filter(({ place }) => !countryOf(gazetteer, place)?.programme);
  const facts: readonly (Fact & { place: string })[] = [...areas, ...servicePoints, ...abroad];
  const standings = standingsOf(
    groupByKeys(facts, ({ place }) => pointPlaces(gazetteer, place)),
    standingOf,
  );
  const old = oldIds(standings);
  return {
    ...toFilterable(organisation, directory),
    id,
    places: currentIds(standings),
    ...(old.length > 0 && { oldPlaces: Object.fromEntries(old) }),
  };
}
