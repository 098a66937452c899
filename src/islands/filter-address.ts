/** The state of the list of organisations in the page's address: a link, the back button and a reload give the same view. */

import type { FilterState } from '#model/filter/filter.ts';
import { formatFilterQuery, type KnownValues, parseFilterQuery } from '#model/filter/filter-query.ts';
import { parseSort, SORTS, type Sort } from '#model/filter/sorting.ts';
import { ownAddress } from './own-address.ts';

export interface ViewState {
  readonly filter: FilterState;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  /** `key=value` pairs of the address that mean nothing here. */
  readonly ignored: readonly string[];
}

/** How a state enters the history: a choice is a step back, words are one only together, what came from the address none. */
export type HistoryStep = 'push' | 'replace' | 'none';

/** Milliseconds without a change before words go into the address, or a result is announced. */
export const REST = 400;

/** The state of the filter that an address says, and what of it nobody here knows. */
export function readAddress(known: KnownValues): ViewState {
  const query = new URLSearchParams(location.search);
  const { ignored, state } = parseFilterQuery(query, known);
  const sort = query.get('tri');
  const isUnknownSort = sort !== null && !SORTS.some((it) => it === sort);
  return {
    filter: state,
    sort: parseSort(sort),
    page: Math.max(1, Math.floor(Number(query.get('page'))) || 1),
    ignored: isUnknownSort ? [...ignored, `tri=${sort}`] : ignored,
  };
}

/** The state as an address says it; empty for the plain list. */
export function queryOf({ filter, page, sort }: Omit<ViewState, 'ignored'>): URLSearchParams {
  const query = formatFilterQuery(filter);
  if (sort !== SORTS[0]) query.set('tri', sort);
  if (page > 1) query.set('page', String(page));
  return query;
}

/** Gives what writes states into the address, each after its result was painted; a later state takes the place of one that waits. */
export function addressWriter(): (state: ViewState, step: HistoryStep) => void {
  let typed = 0;
  return (state, step) => {
    window.clearTimeout(typed);
    const query = queryOf(state);
    const address = ownAddress(query);
    if (step === 'push') {
      whenIdle(() => {
        if (address !== ownAddress(new URLSearchParams(location.search))) history.pushState(null, '', address);
      });
    } else if (step === 'replace') typed = window.setTimeout(() => history.replaceState(null, '', address), REST);
  };
}

/** Acts once nothing more urgent is to do, so that the paint comes first; soon in any case. */
export function whenIdle(act: () => void): void {
  const isKnown = 'requestIdleCallback' in window;
  if (isKnown) window.requestIdleCallback(act, { timeout: 200 });
  else requestAnimationFrame(() => setTimeout(act));
}
