/**
 * A correction that a visitor proposes: the rules are the same in the browser and in the import, and the file that the
 * form gives has the headers that the import knows.
 */
import * as z from 'zod';
import { neutralise } from '#model/formula.ts';
import { withoutHiddenMarks } from '#model/pasted.ts';
import type { CorrectedName } from '#schema/fields.ts';
import { idSchema, plainText } from '#schema/text.ts';
import { readEmail, readPhone, readWebsite } from './contact-values.ts';

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

/** The most characters of a message that is sent as an address of an application. */
const LONGEST_NOTE = 1000;

/** What people type or paste, without what they cannot see. */
const pasted = z.string().transform(withoutHiddenMarks);
const optionalText = pasted.pipe(z.union([z.literal(''), plainText]));

/** One value a line; each must be readable. The first that is not is named in the message. */
function lines(code: string, isRight: (value: string) => boolean) {
  return pasted.superRefine((text, context) => {
    const wrong = splitLines(text).find((value) => !isRight(value));
    if (wrong !== undefined) context.addIssue({ code: 'custom', params: { code, value: wrong } });
  });
}

/** @param country the ISO code of the country whose numbers are written without a country code. */
export function correctionSchema(country: string) {
  const corrected = {
    phones: lines('PHONE', (value) => readPhone(value, country) !== undefined),
    emails: lines('EMAIL', (value) => readEmail(value) !== undefined),
    websites: lines('WEBSITE', (value) => readWebsite(value) !== undefined),
    address: optionalText,
  } satisfies Record<CorrectedName, z.ZodType>;
  const fields = z.strictObject({
    id: idSchema,
    fault: z.enum(FAULTS),
    dead_contact: optionalText,
    ...corrected,
    note: pasted.pipe(z.union([z.literal(''), plainText.max(LONGEST_NOTE)])),
  });
  return fields.superRefine(({ id: _, fault, ...rest }, context) => {
    if (!ENOUGH.includes(fault) && Object.values(rest).every((text) => text === ''))
      context.addIssue({ code: 'custom', path: ['note'], params: { code: 'NOTE' } });
  });
}

export type Correction = z.infer<ReturnType<typeof correctionSchema>>;

/** The values of a field that holds one a line. */
export function splitLines(text: string): string[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The correction as a file that `npm run import` reads and that spreadsheets open without running anything in it. */
export function correctionCsv(correction: Correction): string {
  const columns = Object.entries(correction).filter(([, value]) => value !== '');
  const rows = [columns.map(([key]) => key), columns.map(([, value]) => splitLines(value).join('; '))];
  return `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  return `"${neutralise(text).replaceAll('"', '""')}"`;
}
