/** Dates as people and workbooks write them. */
import { foldWords } from '#model/fold.ts';
import { partialDateSchema } from '#schema/text.ts';
import type { CellProblem, Doubtful } from './row-problem.ts';

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^fe[vb]/,
  /^mar/,
  /^a[vp]r/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^a(?:ou|ug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/** Days that a workbook counts from the end of 1899: those of 1927 to 2064, so that no year is taken for one. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 60_000;

/** `1996`, `06/10/1996`, `26 février 2016`, `42269`, `vers 1990`. A day comes before its month. */
export function readDate(text: string, today: string): string | Doubtful<string> | CellProblem {
  const plain = withoutTime(text);
  const serial = /^\d{5}$/.test(plain) ? Number(plain) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return { value: dayOfSerial(serial), doubt: { code: 'SERIAL_DATE', value: text, nearest: dayOfSerial(serial) } };
  const [, about = '', rest = plain] =
    /^(vers|environ|env\.?|circa|ca\.?|autour de|about|around|avant|apres|après|~)\s*(.+)$/i.exec(plain) ?? [];
  const date = plainDate(rest) ?? wordedDate(rest);
  if (date === undefined || !partialDateSchema.safeParse(date).success) return { code: 'BAD_DATE', value: text };
  if (date > today.slice(0, date.length)) return { code: 'FUTURE_DATE', value: text };
  return about ? { value: date, doubt: { code: 'ABOUT_DATE', value: text } } : date;
}

function withoutTime(text: string): string {
  return text
    .replace(/[T ]\d{1,2}:\d{2}.*$/, '')
    .replace(/\.0$/, '')
    .replace(/^(?:en|depuis|le|cr[ée]+e?e? en|fond[ée]+e?e? en|since|in)\s+/i, '')
    .trim();
}

function plainDate(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return text;
  const [, day = '', month = '', year = ''] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === '' ? undefined : join(year, month, day);
}

/** `26 fevrier 2016`, `1er Août 1997`, `octobre 1996`, `October 6, 1996`. */
function wordedDate(text: string): string | undefined {
  const words = foldWords(text)
    .replace(/\b(\d{1,2})(?:er|e|st|nd|rd|th)\b/g, '$1')
    .split(' ');
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word)) ?? '';
  const month = words.map((word) => MONTHS.findIndex((pattern) => pattern.test(word))).find((index) => index >= 0);
  if (year === undefined || month === undefined || words.length > 3) return undefined;
  return join(year, String(month + 1), day);
}

function join(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
