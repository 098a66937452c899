/** What the correction form knows of each organisation: small, loaded only when the form is used. */

import { usableEmails, usableWebsites } from '#model/contact-status.ts';
import type { Directory } from '#model/directory.ts';
import { acronymThenName } from '#model/organisation-name.ts';
import type { Corrected } from '#schema/fields.ts';

export interface Correctable extends Corrected {
  readonly id: string;
  readonly name: string;
}

export interface CorrectableList {
  /** The ISO code of the country whose numbers are written without a country code. */
  readonly country: string;
  readonly organisations: readonly Correctable[];
}

/** Published organisations with what their pages show as usable; nothing of those withdrawn. */
export function correctableList({ organisations, gazetteer }: Directory): CorrectableList {
  return {
    country: gazetteer.programmeCountries[0]?.iso ?? '',
    organisations: organisations.map(({ id, name, acronym, phones, contacts, addresses }) => ({
      id,
      name: acronymThenName({ name, acronym }),
      phones: phones.map(({ display }) => display),
      emails: usableEmails(contacts),
      websites: usableWebsites(contacts),
      address: addresses[0]?.printed ?? '',
    })),
  };
}
