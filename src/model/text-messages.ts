/**
 * Which numbers take a text message. libphonenumber's large table says of which kind a number is: for the build, never for a
 * page, which loads the small one.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from './contact.ts';

/** Kinds of numbers behind which nobody reads a text; where the kind is not known, one is tried. */
const NO_TEXT: ReadonlySet<string | undefined> = new Set([
  'FIXED_LINE',
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
  'UAN',
]);

/** The first number to which a text can be sent: no line on a desk, no free or short number. */
export function messageNumber(phones: readonly Phone[]): Phone | undefined {
  return phones.find(({ number, within }) => !within && !NO_TEXT.has(parsePhoneNumberFromString(number)?.getType()));
}
