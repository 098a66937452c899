/** References as RIS, which reference managers read: one tag a line, CRLF ends as the format asks. */
import type { Reference } from '#model/reading/references.ts';
import type { ReferenceType } from '#schema/reference.ts';

const TYPES: Readonly<Record<ReferenceType, string>> = {
  article: 'JOUR',
  book: 'BOOK',
  report: 'RPRT',
  law: 'STAT',
  website: 'ELEC',
};

/** All records of a `.ris` file. */
export function risFile(references: readonly Reference[]): string {
  return references.map((reference) => risRecord(reference).replaceAll('\n', '\r\n')).join('\r\n');
}

/** One record, ending in an empty line; fields that the reference lacks are left out. */
export function risRecord(reference: Reference): string {
  const { type, authors, institution, date = '', pages = '' } = reference;
  const names = authors.map(({ family, given }) => (given ? `${family}, ${given}` : family));
  const [start, end] = pages.split('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', reference.id],
    ...(names.length > 0 ? names : [institution]).map((name) => ['AU', name] as const),
    ['TI', reference.title],
    [type === 'article' ? 'JO' : 'T2', reference.container],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ['SP', start],
    ['EP', end],
    // Without an author the institution stands in its place, above.
    ['PB', reference.publisher ?? (names.length > 0 ? institution : undefined)],
    ['PY', date.slice(0, 4)],
    ['DA', risDate(date)],
    ['DO', reference.doi],
    ['UR', reference.url],
    ['Y2', risDate(reference.accessed)],
    ['LA', reference.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${lines.join('\n')}\nER  - \n`;
}

/** `2022/08/30/`, with empty parts for what is not known. */
function risDate(date: string | undefined): string | undefined {
  if (!date) return undefined;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
