/** What visitors type into the forms of the directory: cleaned, judged a line at a time, and handed over as a file. */
import * as z from 'zod';
import { neutralise } from '#model/formula.ts';
import { withoutHiddenMarks } from '#model/pasted.ts';
import { plainText } from '#schema/text.ts';
import { readEmail, readPhone, readWebsite } from './contact-values.ts';
import { namesPerson, seemsToNamePerson } from './persons.ts';

/** The most characters of a message that is sent as an address of an application. */
const LONGEST_NOTE = 1000;

/** What people type or paste, without what they cannot see. */
export const pasted = z.string().transform(withoutHiddenMarks);
export const optionalText = pasted.pipe(z.union([z.literal(''), plainText]));
export const optionalNote = pasted.pipe(z.union([z.literal(''), plainText.max(LONGEST_NOTE)]));

/** Text that names nobody, as far as a title shows: the import would not write it. */
export function unnamedText<Text extends z.ZodType<string>>(text: Text) {
  return text.superRefine((value, context) => {
    if (namesPerson(value)) context.addIssue({ code: 'custom', params: { code: 'PERSON' } });
  });
}

/** Contacts, one a line; each must be one that can work, and those that cannot are named in the message. */
export function contactLines(country: string) {
  return {
    phones: lines('PHONE', (value) => readPhone(value, country) !== undefined).superRefine((text, context) => {
      for (const value of splitLines(text))
        if (seemsToNamePerson(readPhone(value, country)?.label ?? '', ''))
          context.addIssue({ code: 'custom', params: { code: 'PERSON', value } });
    }),
    emails: lines('EMAIL', (value) => readEmail(value) !== undefined),
    websites: lines('WEBSITE', (value) => readWebsite(value) !== undefined),
  };
}

function lines(code: string, isRight: (value: string) => boolean) {
  return pasted.superRefine((text, context) => {
    for (const value of splitLines(text))
      if (!isRight(value)) context.addIssue({ code: 'custom', params: { code, value } });
  });
}

/** The values of a field that holds one a line. */
export function splitLines(text: string): string[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Answers as a file that `npm run import` reads and that spreadsheets open without running anything in it. */
export function answersCsv(answers: Readonly<Record<string, string>>): string {
  const columns = Object.entries(answers).filter(([, value]) => value !== '');
  const rows = [columns.map(([key]) => key), columns.map(([, value]) => splitLines(value).join('; '))];
  return `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  return `"${neutralise(text).replaceAll('"', '""')}"`;
}
