/** Contact cards (vCard 4.0, RFC 6350) that a telephone saves. Promise: only what the organisation's page shows. */

import { isUsable } from '#model/contact-status.ts';
import { countryOf, type Gazetteer, regionOf } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Term } from '#schema/vocabulary.ts';

const LINE_OCTETS = 75;

export interface VcardContext {
  readonly locale: Locale;
  readonly gazetteer: Gazetteer;
  readonly services: ReadonlyMap<string, Term>;
  /** The whole address of the organisation's page. */
  readonly urlOf: (id: string) => string;
  /** How well it is known and what to check, in a sentence or two. */
  readonly noteOf: (organisation: Organisation) => string;
}

/** One card, lines ended by CRLF and folded at 75 octets. */
export function vcard(organisation: Organisation, context: VcardContext): string {
  const { acronym, contacts, id, name, phones, services } = organisation;
  const emails = (contacts?.emails ?? []).filter(isUsable).flatMap(({ address }) => address ?? []);
  const websites = (contacts?.websites ?? []).filter(isUsable).flatMap(({ url }) => url ?? []);
  const categories = services.flatMap((service) => {
    const term = context.services.get(service.id);
    return term ? escapeText(localiseText(term.label, context.locale)) : [];
  });
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${context.urlOf(id)}`,
    `FN:${escapeText(acronym && acronym !== name ? `${acronym} - ${name}` : name)}`,
    `ORG:${escapeText(name)}`,
    ...(acronym ? [`NICKNAME:${escapeText(acronym)}`] : []),
    ...phones.map(({ number }, index) => `TEL;VALUE=uri;TYPE=work${preference(index)}:tel:${number}`),
    ...emails.map((email, index) => `EMAIL;TYPE=work${preference(index)}:${escapeText(email)}`),
    ...organisation.addresses.map((address) => addressLine(address, context)),
    ...websites.map((url) => `URL:${url}`),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    `NOTE:${escapeText(context.noteOf(organisation))}`,
    `SOURCE:${context.urlOf(id)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Several cards in one file: a telephone saves them all at once. */
export function vcards(organisations: readonly Organisation[], context: VcardContext): string {
  return organisations.map((organisation) => vcard(organisation, context)).join('');
}

/** The first of several is the one to try first. */
function preference(index: number): string {
  return `;PREF=${index + 1}`;
}

function addressLine(address: Organisation['addresses'][number], { gazetteer, locale }: VcardContext): string {
  const name = (place: ReturnType<typeof regionOf>) => (place ? localiseText(place.name, locale) : '');
  const [town, region] = [gazetteer.byId.get(address.place), regionOf(gazetteer, address.place)];
  const parts = [
    '',
    '',
    address.printed ?? '',
    name(town),
    name(region),
    '',
    name(countryOf(gazetteer, address.place)),
  ];
  return `ADR;TYPE=work:${parts.map(escapeText).join(';')}`;
}

/** Text as a value: what would end it or part it is escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a line so that none is longer than 75 octets, never inside a character. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** What a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
