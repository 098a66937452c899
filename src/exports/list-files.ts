/** The rows of a list as somebody sees it, cut out of all rows. Runs in the browser. */
import type { Cell, TableField } from './table.ts';

/** What `/donnees/v1/lignes.json` holds: the table of organisations in words, with the titles of its columns. */
export interface ListRows {
  readonly fields: readonly (TableField & { readonly title: string })[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows of these organisations, in the order in which they are shown. The first column is the id. */
export function rowsOf({ fields, rows }: ListRows, ids: readonly string[]): ListRows {
  const byId = new Map(rows.map((row) => [row[0], row]));
  return { fields, rows: ids.flatMap((id) => [byId.get(id) ?? []]).filter((row) => row.length > 0) };
}
