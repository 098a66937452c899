/**
 * A new organisation, described by somebody of it: what the form asks, judged by the rules of the import. What is sent is a
 * file or a block in a message, with the headers that the import knows; who decides on it gives the source.
 */
import * as z from 'zod';
import { KINDS, type Tier } from '#schema/choices.ts';
import { LOCALES, type Locale } from '#schema/locale.ts';
import { plainText } from '#schema/text.ts';
import { contactLines, optionalNote, optionalText, pasted, splitLines, unnamedText } from './typed-values.ts';

/** The header of what an organisation does, which is asked for in the language of the page alone. */
export const summaryColumn = (locale: Locale) => `summary_${locale}` as const;

/**
 * How an organisation came to be known that describes itself: no mapping has asked it, nor do its documents name it (decision
 * 0034). Said by us, whatever a message says: none of them can put itself among those that a mapping counts.
 */
export const SELF_DESCRIBED: Tier = 'releve';

/** Everything that a form or a message may say of a new organisation, in the order of its columns. */
export const SELF_DESCRIPTION = [
  'consent',
  'name',
  'acronym',
  'kind',
  ...LOCALES.map(summaryColumn),
  'areas',
  'services',
  'address',
  'address_place',
  'phones',
  'emails',
  'websites',
  'note',
] as const;

const needed = pasted.pipe(plainText);

/** @param country the ISO code of the country whose numbers are written without a country code. */
export function selfDescriptionSchema(country: string, locale: Locale) {
  const fields = z.strictObject({
    // Published is what its own people want published: without their yes nothing is sent.
    consent: z.literal('yes'),
    name: needed,
    acronym: optionalText,
    // Not known is an answer: the import then says that the kind is still to be given.
    kind: z.union([z.literal(''), z.enum(KINDS)]),
    [summaryColumn(locale)]: unnamedText(needed),
    areas: pasted,
    services: pasted,
    address: unnamedText(optionalText),
    address_place: optionalText,
    ...contactLines(country),
    note: unnamedText(optionalNote),
  });
  return fields.superRefine(({ address = '', address_place = '', phones, emails, websites }, context) => {
    // An address without its town is refused by the import.
    if (address && !address_place)
      context.addIssue({ code: 'custom', path: ['address_place'], params: { code: 'TOWN' } });
    if ([phones, emails, websites, address].every((text) => splitLines(String(text)).length === 0))
      context.addIssue({ code: 'custom', path: ['phones'], params: { code: 'REACH' } });
  });
}
