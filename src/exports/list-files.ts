/** The rows of a list as somebody sees it, cut out of all rows. Runs in the browser. */
import type { Cell, TableField } from './table.ts';

/** What `/donnees/v1/lignes.json` holds: the table of organisations in words, with the titles of its columns. */
export interface ListRows {
  readonly fields: readonly (TableField & { readonly title: string })[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Those of these organisations that a file of contacts may hold: one may call them, and there is a number or an address. */
export function reachableIds({ fields, rows }: ListRows, ids: readonly string[]): string[] {
  const column = (name: string) => fields.findIndex((field) => field.name === name);
  const [notToCall, phones, emails] = ['not_to_call', 'phones', 'emails'].map(column) as [number, number, number];
  const isReachable = (row: readonly Cell[]) => !row[notToCall] && Boolean(row[phones] || row[emails]);
  return rowsOf({ fields, rows }, ids)
    .rows.filter(isReachable)
    .map(([id]) => String(id));
}

/** The rows of these organisations, in the order in which they are shown. The first column is the id. */
export function rowsOf({ fields, rows }: ListRows, ids: readonly string[]): ListRows {
  const byId = new Map(rows.map((row) => [row[0], row]));
  return { fields, rows: ids.flatMap((id) => [byId.get(id) ?? []]).filter((row) => row.length > 0) };
}
