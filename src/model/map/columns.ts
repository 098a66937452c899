/**
 * Organisations by what they have alike: those with the same regions, the same themes ... are one set of a column. A
 * filter is asked and numbers are added once for each set, not for each of thousands of organisations.
 */
import { FACETS, type Facet, type FilterState, filterOf } from '#model/filter/filter.ts';
import type { Placed } from './placed.ts';

export interface Column {
  /** Which set each organisation is of. */
  readonly of: Int32Array;
  /** An organisation of each set: in what the column is about, the others are like it. */
  readonly firsts: readonly Placed[];
}

export type Columns = Readonly<Record<Facet | 'places', Column>>;

/** A column for each facet, and one for places. All at once: made on the first use, the first choices would wait for them. */
export function columnsOf(entries: readonly Placed[]): Columns {
  const names = [...FACETS, 'places'] as const;
  return Object.fromEntries(names.map((name) => [name, makeColumn(entries, name)])) as Columns;
}

function makeColumn(entries: readonly Placed[], name: Facet | 'places'): Column {
  const numbers = new Map<string, number>();
  const firsts: Placed[] = [];
  const of = Int32Array.from(entries, (entry) => {
    const ids = name === 'places' ? entry.places : entry.values[name];
    // Who acts in a whole country is found by its regions too.
    const key = name === 'region' ? `${ids.join()} ${entry.wholeCountryRegions.join()}` : ids.join();
    const number = numbers.get(key) ?? firsts.push(entry) - 1;
    numbers.set(key, number);
    return number;
  });
  return { of, firsts };
}

/** The indices of those that pass the filter, in their order. */
export function passingIndices(entries: readonly Placed[], columns: Columns, state: FilterState): number[] {
  const active = FACETS.filter((facet) => state.values[facet]?.length).map((facet) => {
    const { of, firsts } = columns[facet];
    const passes = filterOf({ ...state, values: { [facet]: state.values[facet] }, words: '' });
    return { of, passing: firsts.map(passes) };
  });
  const hasWords = state.words.trim() === '' ? undefined : filterOf({ ...state, values: {} });
  const indices: number[] = [];
  for (let index = 0; index < entries.length; index++) {
    let isPassing = true;
    for (const { of, passing } of active) isPassing &&= passing[of[index] as number] === true;
    if (isPassing && (!hasWords || hasWords(entries[index] as Placed))) indices.push(index);
  }
  return indices;
}

/** How many of the organisations named have each id, where `idsOf` says which ids a set has. */
export function countIds(
  { of, firsts }: Column,
  indices: readonly number[],
  idsOf: (entry: Placed) => readonly string[],
): Map<string, number> {
  const sizes = new Int32Array(firsts.length);
  for (const index of indices) sizes[of[index] as number] = (sizes[of[index] as number] ?? 0) + 1;
  const counts = new Map<string, number>();
  firsts.forEach((entry, set) => {
    const size = sizes[set] ?? 0;
    if (size > 0) for (const id of idsOf(entry)) counts.set(id, (counts.get(id) ?? 0) + size);
  });
  return counts;
}
