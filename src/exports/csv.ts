/** Rows as CSV (RFC 4180). Promise (stable v1): a header row, then one row a record; no cell is run as a formula. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { neutralise } from '#model/formula.ts';
import { LANGUAGES, type Locale, perLocale } from '#schema/locale.ts';
import type { Cell, Table } from './table.ts';

/** For programs: commas, UTF-8, names of fields. */
export const PLAIN = { delimiter: ',', bom: false, decimal: '.' } as const;
/** For spreadsheets set to French: semicolons, decimal commas, and the mark by which they recognise UTF-8. */
export const SPREADSHEET = { delimiter: ';', bom: true, decimal: ',' } as const;
export interface Dialect {
  readonly delimiter: ',' | ';';
  readonly bom: boolean;
  readonly decimal: '.' | ',';
}

/** What a spreadsheet set to this language opens at a double click: a comma that writes decimals cannot part cells. */
export const SPREADSHEETS: Readonly<Record<Locale, Dialect>> = perLocale((locale) =>
  new Intl.NumberFormat(LANGUAGES[locale].tag).format(0.5).includes(',') ? SPREADSHEET : { ...PLAIN, bom: true },
);

/** The text of a table's file. @param titles the header row; the names of the fields where none is given. */
export function csv(
  { fields, rows }: Pick<Table, 'fields' | 'rows'>,
  dialect: Dialect,
  titles?: readonly string[],
): string {
  return rowsToCsv([titles ?? fields.map(({ name }) => name), ...rows], dialect);
}

/** The text of a file of rows, the header row among them. */
export function rowsToCsv(rows: readonly (readonly Cell[])[], { decimal, ...dialect }: Dialect): string {
  return stringify(
    rows.map((row) => row.map((cell) => toText(cell, decimal))),
    // The library quotes only the line end that it writes itself: a lone one would cut the row in two.
    { ...dialect, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
}

function toText(cell: Cell, decimal: Dialect['decimal']): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return cell === null ? '' : typeof cell === 'string' ? neutralise(cell) : String(cell);
}
