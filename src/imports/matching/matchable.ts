/** An organisation, or a row, as it is compared with others. */
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { Facts } from '../rows/facts.ts';
import { isAcronym } from './acronyms.ts';
import type { Matchable } from './matching.ts';

/** An entry as it is compared: by every name that it bears, that a source prints or that people use. */
export function matchableRecord(id: string, record: OrganisationRecord): Matchable {
  const { name, acronym, aliases, searchNames, nameIn, contacts, identifiers } = record;
  const forms = Object.values(nameIn ?? {}).flatMap((form) => form ?? []);
  const names = [name, ...aliases, ...searchNames, ...forms.map((form) => form.name)];
  return {
    id,
    names: [...new Set(names)],
    acronym,
    acronyms: [...forms.flatMap((form) => form.acronym ?? []), ...[...aliases, ...searchNames].filter(isAcronym)],
    numbers: identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
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
    numbers: facts.identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    phones: facts.phones.flatMap(({ number }) => number ?? []),
    emails: facts.emails.flatMap(({ address }) => address ?? []),
    sites: facts.websites.map(({ url }) => url),
  };
}
