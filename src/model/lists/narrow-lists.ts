/** Lists seen from a group of organisations only. */

import type { Organisation } from '#model/organisation.ts';
import type { OrganisationList } from './lists.ts';

/** The lists with only those of the group in them; lists that have none of it are left out. */
export function narrowLists(
  lists: readonly OrganisationList[],
  organisations: readonly Organisation[],
): OrganisationList[] {
  const group = new Set(organisations);
  const ofGroup = (members: readonly Organisation[]) => members.filter((member) => group.has(member));
  return lists
    .map((list) => ({
      ...list,
      organisations: ofGroup(list.organisations),
      wholeCountry: ofGroup(list.wholeCountry),
      old: ofGroup(list.old),
    }))
    .filter((list) => list.organisations.length + list.old.length > 0);
}
