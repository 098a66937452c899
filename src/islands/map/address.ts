/** View and chosen place in the address, beside the filter's keys: a link, the back button and a reload give the same map. */

import type { FilterState } from '#model/filter/filter.ts';
import { formatFilterQuery } from '#model/filter/filter-query.ts';
import { type SentMap, VIEWS, type ViewName } from '#model/map/sent.ts';
import { ownAddress } from '../own-address.ts';

interface Shown {
  readonly view: ViewName;
  readonly chosen: string | undefined;
}

/** What the address shows; an unknown place is none. */
export function readMapAddress(query: URLSearchParams, { views }: SentMap): Shown {
  const view = VIEWS.find((name) => name === query.get('vue')) ?? 'regions';
  const { areas, points } = views[view];
  const place = query.get('lieu');
  return { view, chosen: [...areas, ...points].find(({ id }) => id === place)?.id };
}

/** Puts the state into the address, as a step of the history; in another site's frame without a step: its back button is not ours. */
export function writeAddress({ filter, view, chosen }: Shown & { readonly filter: FilterState }): void {
  const query = formatFilterQuery(filter);
  if (view !== 'regions') query.set('vue', view);
  if (chosen) query.set('lieu', chosen);
  const address = ownAddress(query);
  if (address === ownAddress(new URLSearchParams(location.search))) return;
  if (window.top === window) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
