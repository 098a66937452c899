/** A table as people read it in a spreadsheet: words for yes and no, and beside each id of another table what it is called. */
import type { Cell, Table, TableField } from './table.ts';

export interface ReadingWords {
  readonly yes: string;
  readonly no: string;
  /** What a record is called, by the table that holds it; nothing for tables whose ids are words already. */
  readonly nameOf: Readonly<Record<string, (id: string) => string | undefined>>;
}

/** The ending of a column that names what the column before it points at. */
export const NAMED = '_name';

/** Adds columns and changes none of its rows' order. */
export function forReading(table: Table, { yes, no, nameOf }: ReadingWords): Table {
  const parts = table.fields.map((field, index) => {
    const target = table.foreignKeys?.find(({ fields }) => fields.length === 1 && fields[0] === field.name)?.table;
    const name = target === undefined ? undefined : nameOf[target];
    const own: TableField = field.type === 'boolean' ? { ...field, type: 'string' } : field;
    const fields: TableField[] = name ? [own, { name: `${field.name}${NAMED}`, type: 'string' }] : [own];
    const cells = (row: readonly Cell[]): Cell[] => {
      const cell = row[index] ?? null;
      const word = typeof cell === 'boolean' ? (cell ? yes : no) : cell;
      return name ? [word, typeof cell === 'string' ? (name(cell) ?? null) : null] : [word];
    };
    return { fields, cells };
  });
  return {
    ...table,
    fields: parts.flatMap(({ fields }) => fields),
    rows: table.rows.map((row) => parts.flatMap(({ cells }) => cells(row))),
  };
}
