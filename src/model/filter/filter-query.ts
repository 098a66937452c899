/** The state of the filter in an address, and back: a link, the back button and a reload give the same view. */
import { FACETS, type Facet } from '#model/facets.ts';
import { EMPTY_FILTER, type FilterState } from './filter.ts';

/** The values that exist, by facet: anything else in an address is ignored and said. */
export type KnownValues = Readonly<Record<Facet, ReadonlySet<string>>>;

export interface ParsedQuery {
  readonly state: FilterState;
  /** `key=value` pairs of the address that mean nothing here. */
  readonly ignored: readonly string[];
}

/** Keys of an address that belong to other parts of a page. */
const OTHER_KEYS = new Set(['tri', 'page', 'vue', 'lieu', 'selection']);

/** Reads an address's query. `national=0` leaves out those that act in the whole country only. */
export function parseFilterQuery(query: URLSearchParams, known: KnownValues): ParsedQuery {
  const values: Partial<Record<Facet, string[]>> = {};
  const ignored: string[] = [];
  let state: FilterState = EMPTY_FILTER;
  for (const [key, value] of query) {
    // A form without a script sends what was left open too.
    if (value === '') continue;
    const facet = FACETS.find((name) => name === key);
    if (facet && known[facet].has(value)) {
      const chosen = values[facet] ?? [];
      if (!chosen.includes(value)) values[facet] = [...chosen, value];
    } else if (key === 'q') state = { ...state, words: value };
    else if (key === 'national' && value === '0') state = { ...state, withWholeCountry: false };
    else if (!OTHER_KEYS.has(key) && !(key === 'national' && value === '1')) ignored.push(`${key}=${value}`);
  }
  return { state: { ...state, values }, ignored };
}

/** Writes the state as a query, always in the same order, empty where nothing is chosen. */
export function formatFilterQuery(state: FilterState): URLSearchParams {
  const query = new URLSearchParams();
  if (state.words.trim() !== '') query.set('q', state.words);
  for (const facet of FACETS) for (const value of state.values[facet] ?? []) query.append(facet, value);
  if (!state.withWholeCountry) query.set('national', '0');
  return query;
}
