/**
 * The one filter of the directory: the list, the map and the tests use it, at build and in the browser.
 * Several values of one facet mean OR, several facets mean AND. It reads facts of an organisation, never its page.
 */

import { FACETS, type Facet } from '#model/facets.ts';
import { foldWords } from '#model/fold.ts';

/** What the filter knows of an organisation. Small, for it travels to the browser. */
export interface Filterable {
  /** The ids that it has in each facet by a current document; `region` holds only regions that one names. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Regions of the countries in the whole of which it acts, except those of `values.region`. */
  readonly wholeCountryRegions: readonly string[];
  /** The ids that only an old document gives it, with its year; facets without any are absent. */
  readonly old?: Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;
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

/** Whether an organisation passes the filter. */
export function passesFilter(organisation: Filterable, state: FilterState): boolean {
  return filterOf(state)(organisation);
}

/** The same for many organisations: what depends on the filter alone is worked out once. */
export function filterOf(state: FilterState): (organisation: Filterable) => boolean {
  const words = foldWords(state.words).split(' ').filter(Boolean);
  const wanted = FACETS.flatMap((facet) => {
    const values = state.values[facet] ?? [];
    return values.length > 0 ? [{ facet, values }] : [];
  });
  return (organisation) =>
    words.every((word) => organisation.words.includes(word)) &&
    wanted.every(({ facet, values }) =>
      values.some((value) => hasValue(organisation, facet, value, state.withWholeCountry)),
    );
}

/**
 * By an old document only: the year of the oldest that is needed for an organisation to pass; nothing where it passes
 * today, or not even so.
 */
export function oldYearOf(state: FilterState): (organisation: Filterable) => number | undefined {
  const passes = filterOf(state);
  const hasWords = filterOf({ ...state, values: {} });
  return (organisation) => {
    const { old } = organisation;
    if (!old || passes(organisation) || !hasWords(organisation)) return undefined;
    const years = FACETS.map((facet) => {
      const values = state.values[facet] ?? [];
      if (values.length === 0 || values.some((value) => hasValue(organisation, facet, value, state.withWholeCountry)))
        return Number.POSITIVE_INFINITY;
      return Math.max(...values.map((value) => old[facet]?.[value] ?? Number.NEGATIVE_INFINITY));
    });
    const year = Math.min(...years);
    return Number.isFinite(year) ? year : undefined;
  };
}

function hasValue(organisation: Filterable, facet: Facet, value: string, withWholeCountry: boolean): boolean {
  if (organisation.values[facet].includes(value)) return true;
  return facet === 'region' && withWholeCountry && organisation.wholeCountryRegions.includes(value);
}
