/** Which organisations can be reached at all: those worth saving among a telephone's contacts. */
import { isUsable } from '#model/contact.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import type { Organisation } from '#model/organisation.ts';

/** A number or an e-mail address that can work, and not one that is only described. */
export function isReachable({ contacts, notToCall, phones }: Organisation): boolean {
  return (
    !notToCall && (phones.length > 0 || (contacts?.emails ?? []).some((email) => email.address && isUsable(email)))
  );
}

/** All of a list that can be reached, those of the whole country last. */
export function reachableOf({ organisations, wholeCountry }: OrganisationList): Organisation[] {
  return [...organisations, ...wholeCountry].filter(isReachable);
}
