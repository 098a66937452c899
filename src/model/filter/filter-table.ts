/**
 * The filter over all organisations at once: each distinct set of values stands once, then one number an organisation. Small
 * enough to send for 10,000 of them, and counted by column, fast enough for a slow telephone.
 */
import { FACETS, type Facet, perFacet } from '#model/facets.ts';
import { foldWords } from '#model/fold.ts';
import { type Filterable, type FilterState, oldYearOf } from './filter.ts';

export interface Column {
  readonly sets: readonly (readonly string[])[];
  /** For each organisation, which of the sets it has. */
  readonly rows: readonly number[];
}

export interface FilterTable {
  readonly facets: Readonly<Record<Facet, Column>>;
  readonly wholeCountryRegions: Column;
  /** The few organisations of which an old document says more, by their number; see `Filterable.old`. */
  readonly old: readonly (readonly [organisation: number, old: NonNullable<Filterable['old']>])[];
  /** For each organisation, see `Filterable.words`; absent where no word is asked for. */
  readonly words?: readonly string[];
}

export interface FacetCounts {
  /** The organisations that pass the whole filter, in their order. */
  readonly passing: readonly number[];
  /** For each facet and value, how many would pass with that value and the other facets as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** The table of organisations, without their words. */
export function toFilterTable(organisations: readonly Filterable[]): FilterTable {
  return {
    facets: perFacet((facet) => toColumn(organisations.map(({ values }) => values[facet]))),
    wholeCountryRegions: toColumn(organisations.map((it) => it.wholeCountryRegions)),
    old: organisations.flatMap(({ old }, organisation) => (old ? [[organisation, old] as const] : [])),
  };
}

/** Puts equal sets of values together, so that they are asked and added once. */
export function toColumn(values: readonly (readonly string[])[]): Column {
  const numbers = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const rows = values.map((set) => {
    const key = set.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  });
  return { sets, rows };
}

/** Filters as `passesFilter` does and counts all facets: who fails in one facet only counts for the values of that facet. */
export function countFacets(table: FilterTable, state: FilterState): FacetCounts {
  const { failures, lastFailed } = findFailures(table, state);
  const counts = perFacet((facet, at) => {
    const { rows, sets } = table.facets[facet];
    const tally = new Uint32Array(sets.length);
    rows.forEach((set, organisation) => {
      const count = failures[organisation];
      if (count === 0 || (count === 1 && lastFailed[organisation] === at)) tally[set] = (tally[set] ?? 0) + 1;
    });
    return byValue(sets, tally);
  });
  return { passing: withoutFailure(failures), counts };
}

/** For each organisation, in how many facets it fails and which was the last; words that are missing count as two. */
function findFailures(table: FilterTable, state: FilterState) {
  const { length } = table.wholeCountryRegions.rows;
  const failures = new Uint8Array(length);
  const lastFailed = new Uint8Array(length);
  const words = foldWords(state.words).split(' ').filter(Boolean);
  if (words.length > 0) {
    table.words?.forEach((text, organisation) => {
      if (!words.every((word) => text.includes(word))) failures[organisation] = 2;
    });
  }
  FACETS.forEach((facet, at) => {
    const wanted = state.values[facet] ?? [];
    if (wanted.length === 0) return;
    const has = holders(table.facets[facet], wanted);
    const isEverywhere =
      facet === 'region' && state.withWholeCountry ? holders(table.wholeCountryRegions, wanted) : () => false;
    for (let organisation = 0; organisation < length; organisation++) {
      if (has(organisation) || isEverywhere(organisation)) continue;
      failures[organisation] = (failures[organisation] ?? 0) + 1;
      lastFailed[organisation] = at;
    }
  });
  return { failures, lastFailed };
}

/** Decides of each organisation whether it has one of the values. */
export function holders({ rows, sets }: Column, wanted: readonly string[]): (organisation: number) => boolean {
  const isWanted = sets.map((set) => wanted.some((value) => set.includes(value)));
  return (organisation) => isWanted[rows[organisation] ?? 0] ?? false;
}

/** How many of the organisations named have each value. Costs what is named, then the sets. */
export function countValues({ sets, rows }: Column, organisations: readonly number[]): ReadonlyMap<string, number> {
  const tally = new Uint32Array(sets.length);
  for (const organisation of organisations) {
    const set = rows[organisation] ?? 0;
    tally[set] = (tally[set] ?? 0) + 1;
  }
  return byValue(sets, tally);
}

/** The organisations that pass the whole filter, in their order. */
export function passing(table: FilterTable, state: FilterState): number[] {
  return withoutFailure(findFailures(table, state).failures);
}

/** Those that pass by an old document only, each with its year, the newest first. Costs the few that have one. */
export function passingByOld(
  table: FilterTable,
  state: FilterState,
): (readonly [organisation: number, year: number])[] {
  const yearOf = oldYearOf(state);
  const valuesOf = ({ sets, rows }: Column, organisation: number) => sets[rows[organisation] ?? 0] ?? [];
  return table.old
    .flatMap(([organisation, old]) => {
      const year = yearOf({
        values: perFacet((facet) => valuesOf(table.facets[facet], organisation)),
        old,
        wholeCountryRegions: valuesOf(table.wholeCountryRegions, organisation),
        words: table.words?.[organisation] ?? '',
      });
      return year === undefined ? [] : [[organisation, year] as const];
    })
    .sort(([, a], [, b]) => b - a);
}

function withoutFailure(failures: Uint8Array): number[] {
  const passed: number[] = [];
  failures.forEach((count, organisation) => {
    if (count === 0) passed.push(organisation);
  });
  return passed;
}

function byValue(sets: Column['sets'], tally: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  sets.forEach((set, at) => {
    const count = tally[at] ?? 0;
    if (count > 0) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + count);
  });
  return counts;
}
