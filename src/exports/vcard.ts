/**
 * Contact cards that a telephone saves: vCard 3.0 (RFC 2426), for Android's own contacts read 4.0 only since late 2022 and
 * lose the plus of a number written as an address. Promise: only what the organisation's page shows.
 */

import { usableEmails, usableWebsites } from '#model/contact-status.ts';
import { countryOf, type Gazetteer, regionOf } from '#model/gazetteer.ts';
import type { Organisation } from '#model/organisation.ts';
import { ownAcronym } from '#model/organisation-name.ts';
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
  const { acronym, contacts, id, name, phones, services, standingOf } = organisation;
  const emails = usableEmails(contacts);
  const websites = usableWebsites(contacts);
  const categories = services.flatMap((service) => {
    const isOver = standingOf(service).ended !== undefined;
    const term = isOver ? undefined : context.services.get(service.id);
    return term ? escapeText(localiseText(term.label, context.locale)) : [];
  });
  const own = ownAcronym(organisation);
  const shown = escapeText(own ? `${own} - ${name}` : name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${context.urlOf(id)}`,
    // The format asks for the parts of a person's name; Outlook and Android show the first.
    `N:${shown};;;;`,
    `FN:${shown}`,
    `ORG:${escapeText(name)}`,
    // A company to Apple's contacts, no person; unknown to the others, who pass it over.
    'X-ABShowAs:COMPANY',
    ...(acronym ? [`NICKNAME:${escapeText(acronym)}`] : []),
    ...phones.map(({ number }, index) => `TEL;TYPE=WORK,VOICE${preference(index)}:${number}`),
    ...emails.map((email, index) => `EMAIL;TYPE=INTERNET,WORK${preference(index)}:${escapeText(email)}`),
    ...organisation.addresses.map((address) => addressLine(address, context)),
    ...websites.map((url) => `URL:${url}`),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    `NOTE:${escapeText(context.noteOf(organisation))}`,
    `SOURCE:${context.urlOf(id)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${fold(withCharset(line))}\r\n`).join('');
}

/** Outlook and older Apple contacts read letters with accents in their own system's signs, where a line does not name its own. */
function withCharset(line: string): string {
  return /^\p{ASCII}*$/u.test(line) ? line : line.replace(':', ';CHARSET=UTF-8:');
}

/** Several cards in one file: a telephone saves them all at once. */
export function vcards(organisations: readonly Organisation[], context: VcardContext): string {
  return organisations.map((organisation) => vcard(organisation, context)).join('');
}

/** The first of several is the one to try first. */
function preference(index: number): string {
  return index === 0 ? ',PREF' : '';
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
  return `ADR;TYPE=WORK:${parts.map(escapeText).join(';')}`;
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
