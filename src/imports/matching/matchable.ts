/** An organisation, or a row, as it is compared with others. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Facts } from '../rows/facts.ts';
import type { Matchable } from './matching.ts';

/** An entry as it is compared. */
export function matchableRecord(id: string, { name, acronym, aliases, contacts }: OrganisationRecord): Matchable {
  return {
    id,
    names: [name, ...aliases],
    acronym,
    phones: (contacts?.phones ?? []).flatMap(({ number }) => number ?? []),
    emails: (contacts?.emails ?? []).flatMap(({ address }) => address ?? []),
    sites: (contacts?.websites ?? []).flatMap(({ url }) => url ?? []),
  };
}

/** A row as it is compared. */
export function matchableFacts(id: string, facts: Facts): Matchable {
  return {
    id,
    names: [...(facts.name ? [facts.name] : []), ...facts.aliases],
    acronym: facts.acronym,
    phones: facts.phones.flatMap(({ number }) => number ?? []),
    emails: facts.emails.flatMap(({ address }) => address ?? []),
    sites: facts.websites.map(({ url }) => url),
  };
}
