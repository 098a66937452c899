/** How many organisations act in each place under a filter: image, moving map, table and list read the same numbers. */
import { type Filterable, type FilterState, filterOf } from '../filter.ts';

/** An organisation as the map counts it. */
export interface Placed extends Filterable {
  readonly id: string;
  /** Cercles, towns and other places below a region that it acts in. */
  readonly places: readonly string[];
}

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
}

/** What a map shows: its regions, and which point stands for a place. */
export interface MapScope {
  readonly regions: ReadonlySet<string>;
  readonly pointOf: ReadonlyMap<string, string>;
}

/** One pass over the entries. */
export function tally<Entry extends Placed>(
  entries: readonly Entry[],
  state: FilterState,
  scope: MapScope,
): Tally<Entry> {
  const regions = new Map<string, number>();
  const countries = new Map<string, number>();
  const points = new Map<string, number>();
  const everywhere = new Map<string, number>();
  let wholeCountry = 0;
  const passing = entries.filter(filterOf(state));
  for (const entry of passing) {
    for (const id of entry.values.region) increase(regions, id);
    for (const id of entry.values.pays) increase(countries, id);
    for (const id of pointsOf(entry, scope.pointOf)) increase(points, id);
    for (const id of entry.wholeCountryRegions) increase(everywhere, id);
    if (entry.wholeCountryRegions.some((id) => scope.regions.has(id))) wholeCountry++;
  }
  return { passing, regions, countries, points, wholeCountry, everywhere };
}

/** The points of each entry, worked out once: its places and the points stay the same under every filter. */
const known = new WeakMap<MapScope['pointOf'], WeakMap<Placed, readonly string[]>>();

/** Each point once, though an organisation acts in several of its places. */
function pointsOf(entry: Placed, pointOf: MapScope['pointOf']): readonly string[] {
  const ofScope = known.get(pointOf) ?? new WeakMap<Placed, readonly string[]>();
  known.set(pointOf, ofScope);
  const points = ofScope.get(entry) ?? [...new Set(entry.places.flatMap((place) => pointOf.get(place) ?? []))];
  ofScope.set(entry, points);
  return points;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
