/** Contacts as the text of a message, each under 300 characters, each ready to be sent (`message-links.ts`, `sms.ts`). */

import type { Organisation } from '#model/organisation.ts';
import { calledIn } from '#model/organisation-name.ts';
import { mayBeOffered } from '#model/standing.ts';
import { DEFAULT_LOCALE, localiseText } from '#schema/locale.ts';
import { type PhoneNotesContext, phoneNotes } from './phone-notes.ts';

/** The promise: a contact is shorter than this, so that it stays cheap to send. */
export const CONTACT_LENGTH = 300;

export interface MessageContext extends PhoneNotesContext {
  /** What stands before a number: "Tél." */
  readonly phone: string;
}

/**
 * Name, numbers, place and note, one a line. What does not fit is left out from the end: the street, then further numbers.
 * The note stays: it says why it is sent and with which doubt.
 *
 * @param note of the answer that the contact stands in, in a few words; empty where there is nothing to add.
 */
export function entryMessage(organisation: Organisation, note: string, context: MessageContext): string {
  const { acronym, name } = calledIn(organisation, context.locale);
  const phones = mayBeOffered(organisation) ? organisation.phones : [];
  const title = acronym ? `${acronym} (${name})` : name;
  const [town, street] = place(organisation, context);
  const lines = (count: number, where: string) =>
    [title, count > 0 && `${context.phone} ${datedNumbers(phones.slice(0, count))}`, where, note && `(${note})`]
      .filter(Boolean)
      .join('\n');
  const candidates = [
    lines(phones.length, street),
    ...phones.map((_, index) => lines(phones.length - index, town)),
    lines(0, town),
  ];
  return candidates.find((text) => text.length < CONTACT_LENGTH) ?? shorten(candidates.at(-1) ?? '');

  // A message is kept: whoever reads it later sees of what year its numbers are.
  function datedNumbers(some: Organisation['phones']): string {
    const notes = phoneNotes(some, organisation, context);
    return some.map(({ display }, index) => (notes[index] ? `${display} (${notes[index]})` : display)).join(', ');
  }
}

/** The town alone, and the town with its street and landmark where an address is printed. */
function place(organisation: Organisation, { locale, gazetteer }: MessageContext): [string, string] {
  const [address] = organisation.addresses;
  const ids = address ? [address.place] : [...organisation.wholeCountries, ...organisation.regions];
  const town = ids
    .map((id) => localiseText(gazetteer.byId.get(id)?.name ?? { [DEFAULT_LOCALE]: id }, locale))
    .join(', ');
  if (!address?.printed) return [town, town];
  return [town, address.printed.includes(town) ? address.printed : `${address.printed}, ${town}`];
}

function shorten(text: string): string {
  return `${text.slice(0, CONTACT_LENGTH - 2)}…`;
}
