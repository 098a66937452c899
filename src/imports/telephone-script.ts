/** What to say on the telephone to confirm an entry: every question names what the entry says now. */

import { textsFor } from '#i18n/working-texts.ts';
import { callablePhones } from '#model/contact.ts';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { type Locale, localiseText } from '#schema/locale.ts';

/** The questions, in order. */
export function telephoneScript(organisation: Organisation, directory: Directory, locale: Locale): string[] {
  const { contacts, addresses, areas, services, name } = organisation;
  const [address] = addresses;
  const placeName = (id: string) => {
    const place = directory.gazetteer.byId.get(id);
    return place ? localiseText(place.name, locale) : id;
  };
  const phones = callablePhones(contacts).map(({ display }) => display);
  const emails = (contacts?.emails ?? []).flatMap(({ address: email }) => email ?? []);
  const needs = services
    .flatMap(({ id }) => directory.terms.services.get(id)?.label ?? [])
    .map((label) => localiseText(label, locale).toLowerCase());
  const t = textsFor(locale).imports.telephone;
  return [
    t.hello(name),
    t.consent,
    t.phones(phones.join(', ')),
    t.emails(emails.join(', ')),
    t.address(address ? (address.printed ?? placeName(address.place)) : ''),
    t.areas(areas.map(({ place }) => placeName(place)).join(', ')),
    t.services(needs.join(', ')),
    t.access,
    t.removal,
  ].filter((question) => question !== '');
}
