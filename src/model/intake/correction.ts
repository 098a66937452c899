/**
 * A correction that a visitor proposes: the rules are the same in the browser and in the import, and the file that the
 * form gives has the headers that the import knows.
 */
import * as z from 'zod';
import { CORRECTED, type Corrected, type CorrectedName } from '#schema/fields.ts';
import { idSchema } from '#schema/text.ts';
import { readEmail, readPhone, readWebsite } from './contact-values.ts';
import { contactLines, optionalNote, optionalText, pasted, splitLines, unnamedText } from './typed-values.ts';

/** What people report of an entry; that nothing is wrong comes first, for it takes one tap. */
export const FAULTS = [
  'still-right',
  'number-dead',
  'address-changed',
  'area-wrong',
  'closed',
  'withdraw',
  'other',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** Faults that say enough by themselves; of the others somebody must be able to see what to correct. */
const ENOUGH: readonly FaultKind[] = ['still-right', 'closed', 'withdraw'];

/** @param country the ISO code of the country whose numbers are written without a country code. */
export function correctionSchema(country: string) {
  const corrected = {
    ...contactLines(country),
    address: unnamedText(optionalText),
  } satisfies Record<CorrectedName, z.ZodType>;
  const fields = z.strictObject({
    id: idSchema,
    fault: z.enum(FAULTS),
    dead_contact: optionalText,
    removed: pasted,
    ...corrected,
    note: unnamedText(optionalNote),
  });
  return fields.superRefine(({ id: _, fault, ...rest }, context) => {
    if (ENOUGH.includes(fault) || Object.values(rest).some((text) => text !== '')) return;
    const [path, code] = fault === 'number-dead' ? ['dead_contact', 'DEAD'] : ['note', 'NOTE'];
    context.addIssue({ code: 'custom', path: [path], params: { code } });
  });
}

/**
 * What an entry has and the form has no more, one a line: it was deleted on purpose, and is proposed to be taken out.
 *
 * @param typed what each field holds now.
 * @param country the ISO code of the country whose numbers are written without a country code.
 */
export function removedValues(
  known: Corrected,
  typed: Readonly<Record<CorrectedName, string>>,
  country: string,
): string {
  const sameAs = (value: string) =>
    readPhone(value, country)?.number ?? readEmail(value)?.toLowerCase() ?? readWebsite(value)?.url ?? value;
  const gone = CORRECTED.flatMap((name): readonly string[] => {
    const own = known[name];
    // One text that was rewritten is replaced by what is written now; a semicolon would part it where the import reads it.
    if (typeof own === 'string') return own !== '' && typed[name].trim() === '' ? [own.replace(/[;|\n]/g, ',')] : [];
    const left = new Set(splitLines(typed[name]).map(sameAs));
    return own.filter((value) => !left.has(sameAs(value)));
  });
  return gone.join('\n');
}

export type Correction = z.infer<ReturnType<typeof correctionSchema>>;
