/**
 * The one filter of the directory: the list, the map and the tests use it, at build and in the browser.
 * Several values of one facet mean OR, several facets mean AND. It reads facts of an organisation, never its page.
 */

/** The facets, by their key in an address. */
export const FACETS = [
  'typologie',
  'region',
  'pays',
  'theme',
  'service',
  'statut',
  'echelle',
  'reseau',
  'palier',
] as const;
export type Facet = (typeof FACETS)[number];

/** What the filter knows of an organisation. Small, for it travels to the browser. */
export interface Filterable {
  /** The ids that it has in each facet; `region` holds only regions that a document names. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Regions of the countries in the whole of which it acts, except those of `values.region`. */
  readonly wholeCountryRegions: readonly string[];
  /** Lower-case words without accents in which words of a query are looked for. */
  readonly words: string;
}

export interface FilterState {
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Words that must all be found. */
  readonly words: string;
  /** False leaves out of a region those that act in the whole country only. */
  readonly withWholeCountry: boolean;
}

export const EMPTY_FILTER: FilterState = { values: {}, words: '', withWholeCountry: true };

/** Lower case, without accents, one space between words; apostrophes part words. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether an organisation passes the filter; `except` leaves one facet out, to count what its values would give. */
export function passesFilter(organisation: Filterable, state: FilterState, except?: Facet): boolean {
  return filterOf(state, except)(organisation);
}

/** The same for many organisations: what depends on the filter alone is worked out once. */
export function filterOf(state: FilterState, except?: Facet): (organisation: Filterable) => boolean {
  const words = foldWords(state.words).split(' ').filter(Boolean);
  const wanted = FACETS.flatMap((facet) => {
    const values = facet === except ? [] : (state.values[facet] ?? []);
    return values.length > 0 ? [{ facet, values }] : [];
  });
  return (organisation) =>
    words.every((word) => organisation.words.includes(word)) &&
    wanted.every(({ facet, values }) =>
      values.some((value) => hasValue(organisation, facet, value, state.withWholeCountry)),
    );
}

function hasValue(organisation: Filterable, facet: Facet, value: string, withWholeCountry: boolean): boolean {
  if (organisation.values[facet].includes(value)) return true;
  return facet === 'region' && withWholeCountry && organisation.wholeCountryRegions.includes(value);
}

/** How many organisations pass the filter with each value of a facet, the others as they are. First number only. */
export function countValues(
  organisations: readonly Filterable[],
  state: FilterState,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const organisation of organisations) {
    if (!passesFilter(organisation, state, facet)) continue;
    for (const value of organisation.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export interface FacetCounts {
  /** The organisations that pass the whole filter, in their order. */
  readonly passing: readonly number[];
  /** For each facet and value, how many would pass with that value and the other facets as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/**
 * Filters and counts all facets in one pass: who fails in one facet only counts for the values of that facet. Sets of
 * values that organisations share are counted once and taken apart at the end.
 */
export function countFacets(organisations: readonly Filterable[], state: FilterState): FacetCounts {
  const tallies = FACETS.map(() => new Map<readonly string[], number>());
  const count = ({ values }: Filterable, at: number) => {
    const tally = tallies[at];
    const set = values[FACETS[at] as Facet];
    if (set.length > 0) tally?.set(set, (tally.get(set) ?? 0) + 1);
  };
  const words = foldWords(state.words).split(' ').filter(Boolean);
  const active = FACETS.flatMap((facet, at) => (state.values[facet]?.length ? [at] : []));
  const fails = (organisation: Filterable, at: number) => {
    const facet = FACETS[at] as Facet;
    return !state.values[facet]?.some((value) => hasValue(organisation, facet, value, state.withWholeCountry));
  };
  const passing: number[] = [];
  for (const [index, organisation] of organisations.entries()) {
    if (!words.every((word) => organisation.words.includes(word))) continue;
    let [failures, failed] = [0, 0];
    for (const at of active) {
      if (!fails(organisation, at)) continue;
      failed = at;
      if (++failures > 1) break;
    }
    if (failures === 1) count(organisation, failed);
    if (failures > 0) continue;
    passing.push(index);
    for (let at = 0; at < FACETS.length; at++) count(organisation, at);
  }
  return { passing, counts: perFacet((_, at) => byValue(tallies[at] ?? new Map())) };
}

function byValue(tally: ReadonlyMap<readonly string[], number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [set, count] of tally) for (const value of set) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

/** One value for each facet. */
export function perFacet<Value>(make: (facet: Facet, at: number) => Value): Record<Facet, Value> {
  return Object.fromEntries(FACETS.map((facet, at) => [facet, make(facet, at)])) as Record<Facet, Value>;
}
