/** A table of the mapping as a page and a file read it: columns, rows and cells, whatever it is drawn from. */

import type { Text } from '#schema/locale.ts';
import type { Scale } from '#schema/organisation.ts';
import type { BudgetRange, ProfileRecord } from '#schema/profile.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { NetworkLevel, TableRecord, Unit } from '#schema/table.ts';

/** A piece of a cell: a name with its page, a contact, a sentence. */
export interface PrintedItem {
  /** What stands before the text, with a colon between: the social network of a page. */
  readonly lead?: string;
  readonly text: Text;
  /** An address of the site, below the language. */
  readonly path?: string;
  /** An address outside it: `tel:`, `mailto:`, `https:`. */
  readonly href?: string;
  /** Printed as it is, and cannot work. */
  readonly broken?: boolean;
}

export type PrintedCell = { readonly kind: 'number'; readonly value: number | null } | ItemsCell;

/** Pieces, and what the site has its own words for. */
export interface ItemsCell {
  readonly kind: 'items';
  readonly items: readonly PrintedItem[];
  readonly scale?: Scale;
  /** Recognised by law or not, which the print says before the form. */
  readonly formality?: 'formelle' | 'informelle';
  /** The document says that there is none. */
  readonly statesNone?: boolean;
  readonly capacity?: ProfileRecord['capacity']['level'];
  readonly ranges?: readonly BudgetRange[];
}

/** A column; one without a label of its own is named by the site. */
export interface PrintedColumn {
  readonly id: string;
  readonly label?: Text;
  readonly unit?: Unit;
}

export interface Row {
  /** What the row is about: its first cell. */
  readonly heading: PrintedItem;
  /** The number printed before it. */
  readonly number?: number;
  /** What the rows that follow each other have in common: a typology, a theme, a level. */
  readonly group?: PrintedItem | NetworkLevel;
  readonly isTotal?: boolean;
  readonly cells: readonly PrintedCell[];
}

/** What a column adds up to, and what it should. */
export interface Sum {
  readonly column: string;
  readonly found: number;
  readonly expected: number;
  readonly agrees: boolean;
}

export interface PrintedTable {
  readonly id: string;
  readonly record: TableRecord;
  /** What the first column is, where the table says so itself. */
  readonly rowHeading?: Text;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly Row[];
  readonly sums: readonly Sum[];
  /** What is wrong with the printed table, from the document's own remarks. */
  readonly remarks: SourceRecord['remarks'];
}
