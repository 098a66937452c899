/** Which organisations can be reached at all: those worth saving among a telephone's contacts. */
import type { OrganisationList } from '#model/lists/lists.ts';
import type { Organisation } from '#model/organisation.ts';
import { isReachable } from '#model/standing.ts';

/** All of a list that can be reached, those of the whole country last. */
export function reachableOf({ organisations, wholeCountry }: OrganisationList): Organisation[] {
  return [...organisations, ...wholeCountry].filter(isReachable);
}
