/** Rows as CSV that a spreadsheet opens safely. Promise: UTF-8 with a mark, commas, one header row, CRLF. */
import { stringify } from 'csv-stringify/browser/esm/sync';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** One or several telephone numbers, or a number: it begins like a formula and is none. */
const HARMLESS = /^(?:\+\d[\d \u00a0]*|-?\d+(?:[.,]\d+)?)(?:; \+\d[\d \u00a0]*)*$/;

/** Text that no spreadsheet runs: a quote goes before what looks like a formula; numbers and telephone numbers stay. */
export function neutralise(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

export function rowsToCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell)));
  return stringify(cells, { bom: true, record_delimiter: '\r\n', quoted_match: /\n/ });
}
