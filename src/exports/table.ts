/** What every tabular file is made of: named, typed columns over rows. CSV, XLSX and the data package read from it. */
import { LOCALES, type Text } from '#schema/locale.ts';

export type Cell = string | number | boolean | null;
export type FieldType = 'string' | 'integer' | 'number' | 'boolean';

export interface TableField {
  readonly name: string;
  readonly type: FieldType;
}

/** A column that points at another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly keys: readonly string[];
}

export interface Table {
  /** File name and resource name: `organisations`. */
  readonly name: string;
  readonly fields: readonly TableField[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey?: readonly string[] | undefined;
  readonly foreignKeys?: readonly ForeignKey[] | undefined;
}

/** Between the values of one cell. No value holds it: ids cannot, and texts that do are not joined. */
export const SEPARATOR = ' | ';

export type Value = Cell | undefined | readonly string[];
export type Columns<Row> = Readonly<Record<string, { type?: FieldType; value: (row: Row) => Value }>>;
type Keys = Pick<Table, 'primaryKey' | 'foreignKeys'>;

/** Lays rows out in columns; lists are joined, what is not known is null. */
export function makeTable<Row>(name: string, rows: readonly Row[], columns: Columns<Row>, keys: Keys = {}): Table {
  const entries = Object.entries(columns);
  return {
    name,
    fields: entries.map(([field, { type = 'string' }]) => ({ name: field, type })),
    rows: rows.map((row) => entries.map(([, { value }]) => toCell(value(row)))),
    ...keys,
  };
}

/** A column for each language of the content: `summary_fr`, `summary_en`. */
export function inEachLanguage<Row>(name: string, read: (row: Row) => Text | undefined): Columns<Row> {
  return Object.fromEntries(
    LOCALES.map((locale) => [`${name}_${locale}`, { value: (row: Row) => read(row)?.[locale] }]),
  );
}

function toCell(value: Value): Cell {
  if (typeof value === 'object' && value !== null) return value.length > 0 ? value.join(SEPARATOR) : null;
  return value === undefined || value === '' ? null : value;
}
