/** Where organisations are on the map by an old document only: beside the numbers of today, never among them. */
import { type FilterState, filterOf, oldYearOf } from '#model/filter/filter.ts';
import type { Placed } from './placed.ts';

export interface OldSpot<Entry> {
  readonly entry: Entry;
  readonly year: number;
}

/**
 * By id of region, country or point. Costs the few of which an old document says more.
 *
 * @param pointOf which point stands for a place.
 */
export function oldSpots<Entry extends Placed>(
  entries: readonly Entry[],
  state: FilterState,
  pointOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly OldSpot<Entry>[]> {
  const passes = filterOf(state);
  const yearOf = oldYearOf(state);
  const spots = new Map<string, OldSpot<Entry>[]>();
  for (const entry of entries) {
    // Who passes the choices by an old document only is nowhere by a current one.
    const chosenYear = passes(entry) ? Number.POSITIVE_INFINITY : yearOf(entry);
    if (chosenYear === undefined) continue;
    for (const [id, year] of spotsOf(entry, chosenYear, pointOf)) {
      const known = spots.get(id);
      if (known) known.push({ entry, year });
      else spots.set(id, [{ entry, year }]);
    }
  }
  return spots;
}

function spotsOf(entry: Placed, chosenYear: number, pointOf: ReadonlyMap<string, string>): Map<string, number> {
  const { values, old, places, oldPlaces = {}, wholeCountryRegions } = entry;
  const points = (ids: readonly string[]) => ids.flatMap((id) => pointOf.get(id) ?? []);
  const today = [...values.region, ...wholeCountryRegions, ...values.pays, ...points(places)];
  const before = [
    ...Object.entries({ ...old?.region, ...old?.pays }),
    ...Object.entries(oldPlaces).flatMap(([id, year]) => points([id]).map((point) => [point, year] as const)),
  ];
  const spots = new Map<string, number>();
  const isToday = new Set(today);
  for (const [id, year] of before)
    if (!isToday.has(id)) spots.set(id, Math.max(spots.get(id) ?? 0, Math.min(year, chosenYear)));
  if (Number.isFinite(chosenYear)) for (const id of today) spots.set(id, chosenYear);
  return spots;
}
