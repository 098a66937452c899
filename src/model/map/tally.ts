/** How many organisations act in each place under a filter: image, moving map, table and list read the same numbers. */
import type { FilterState } from '#model/filter/filter.ts';
import { countValues, holders, passing, toColumn, toFilterTable } from '#model/filter/filter-table.ts';
import { type OldSpot, oldSpots } from './old-spots.ts';
import type { Placed } from './placed.ts';

export interface Tally<Entry extends Placed> {
  /** Those that pass the filter, in their order. */
  readonly passing: readonly Entry[];
  readonly regions: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
  /** By point: an organisation counts once, though it acts in several places of the point. */
  readonly points: ReadonlyMap<string, number>;
  /** Those that act in the whole country; apart from the numbers of regions. */
  readonly wholeCountry: number;
  /** By region, those that act in the whole country without naming it: the second number. */
  readonly everywhere: ReadonlyMap<string, number>;
  /** By region, country and point, those that only an old document puts there; in none of the numbers. */
  readonly old: ReadonlyMap<string, readonly OldSpot<Entry>[]>;
}

/** What a map shows: its regions, and which point stands for a place. */
export interface MapScope {
  readonly regions: ReadonlySet<string>;
  readonly pointOf: ReadonlyMap<string, string>;
}

/** The numbers under one filter. */
export function tally<Entry extends Placed>(
  entries: readonly Entry[],
  state: FilterState,
  scope: MapScope,
): Tally<Entry> {
  return tallier(entries, scope)(state);
}

/** The numbers of the same organisations under one filter after the other: what does not change is worked out once. */
export function tallier<Entry extends Placed>(
  entries: readonly Entry[],
  { regions, pointOf }: MapScope,
): (state: FilterState) => Tally<Entry> {
  const table = { ...toFilterTable(entries), words: entries.map(({ words }) => words) };
  const places = toColumn(entries.map((entry) => entry.places));
  // Each point once, though an organisation acts in several of its places.
  const points = {
    ...places,
    sets: places.sets.map((set) => [...new Set(set.flatMap((id) => pointOf.get(id) ?? []))]),
  };
  const dated = entries.filter(({ old, oldPlaces }) => old || oldPlaces);
  const actsHere = holders(table.wholeCountryRegions, [...regions]);
  return (state) => {
    const found = passing(table, state);
    return {
      passing: found.map((index) => entries[index] as Entry),
      regions: countValues(table.facets.region, found),
      countries: countValues(table.facets.pays, found),
      points: countValues(points, found),
      everywhere: countValues(table.wholeCountryRegions, found),
      wholeCountry: found.filter(actsHere).length,
      old: oldSpots(dated, state, pointOf),
    };
  };
}
