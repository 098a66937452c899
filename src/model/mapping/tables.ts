/** A table as a page and a file read it: columns, rows and cells, whatever it is drawn from. */

import { parseCitation } from '#model/citations.ts';
import { compareNames, type Directory } from '#model/directory.ts';
import type { Scale } from '#schema/organisation.ts';
import type { BudgetRange, ProfileRecord } from '#schema/profile.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { FigureColumn, NetworkLevel, TableRecord, Unit } from '#schema/table.ts';
import type { Text } from '#schema/text.ts';
import { drawnRows } from './tables-drawn.ts';
import { PROFILE_COLUMNS, profileRows } from './tables-profiles.ts';

/** A piece of a cell: a name with its page, a contact, a sentence. */
export interface Item {
  readonly text: Text;
  /** An address of the site, below the language. */
  readonly path?: string;
  /** An address outside it: `tel:`, `mailto:`, `https:`. */
  readonly href?: string;
  /** Printed as it is, and cannot work. */
  readonly broken?: boolean;
}

export type Cell = { readonly kind: 'number'; readonly value: number | null } | ItemsCell;

/** Pieces, and what the site has its own words for. */
export interface ItemsCell {
  readonly kind: 'items';
  readonly items: readonly Item[];
  readonly scale?: Scale;
  /** Recognised by law or not, which the print says before the form. */
  readonly formality?: 'formelle' | 'informelle';
  /** The document says that there is none. */
  readonly saidNone?: boolean;
  readonly capacity?: ProfileRecord['capacity']['level'];
  readonly ranges?: readonly BudgetRange[];
}

/** A column; one without a label of its own is named by the site. */
export interface Column {
  readonly id: string;
  readonly label?: Text;
  readonly unit?: Unit;
}

export interface Row {
  /** What the row is about: its first cell. */
  readonly heading: Item;
  /** The number printed before it. */
  readonly number?: number;
  /** What the rows that follow each other have in common: a typology, a theme, a level. */
  readonly group?: Item | NetworkLevel;
  readonly isTotal?: boolean;
  readonly cells: readonly Cell[];
}

/** What a column adds up to, and what it should. */
export interface Sum {
  readonly column: string;
  readonly found: number;
  readonly expected: number;
  readonly agrees: boolean;
}

export interface Table {
  readonly id: string;
  readonly record: TableRecord;
  /** What the first column is, where the table says so itself. */
  readonly rowHeading?: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sums: readonly Sum[];
  /** What is wrong with the printed table, from the document's own remarks. */
  readonly remarks: SourceRecord['remarks'];
}

/** All tables: those with a printed number first, in its order. */
export function buildTables(directory: Directory): Table[] {
  return [...directory.tables]
    .sort(([a, { number: m = Infinity }], [b, { number: n = Infinity }]) => (m === n ? compareNames(a, b) : m - n))
    .map(([id, record]) => ({
      id,
      record,
      sums: sumsOf(record),
      remarks: remarksOn(record, directory),
      ...body(record, directory),
    }));
}

function body(record: TableRecord, directory: Directory): Pick<Table, 'rowHeading' | 'columns' | 'rows'> {
  const { figures, texts, organisations } = record;
  if (figures) return { rowHeading: figures.rowHeading, columns: figures.columns, rows: figureRows(record, directory) };
  if (texts) {
    const rows = texts.rows.map(
      ({ label, cells }): Row => ({
        heading: { text: label },
        cells: texts.columns.map(({ id }) => ({ kind: 'items', items: (cells[id] ?? []).map((text) => ({ text })) })),
      }),
    );
    return { rowHeading: texts.rowHeading, columns: texts.columns, rows };
  }
  if (organisations)
    return { columns: organisations.columns.map((id) => ({ id })), rows: drawnRows(record, directory) };
  return { columns: PROFILE_COLUMNS.map((id) => ({ id })), rows: profileRows(record, directory) };
}

function figureRows({ figures }: TableRecord, { gazetteer }: Directory): Row[] {
  const published = new Set(gazetteer.regions.map(({ id }) => id));
  return (figures?.rows ?? []).flatMap(({ place, label, total, values }) => {
    const text = label ?? (place === undefined ? undefined : gazetteer.byId.get(place)?.name);
    if (!text || !figures) return [];
    const path = place !== undefined && published.has(place) ? { path: `regions/${place}/` } : {};
    const cells = figures.columns.map(({ id }): Cell => ({ kind: 'number', value: values[id] ?? null }));
    return [{ heading: { text, ...path }, isTotal: total, cells }];
  });
}

/** The sums of the columns that should give a known one, computed again from the rows. */
export function sumsOf({ figures }: TableRecord): Sum[] {
  if (!figures) return [];
  const parts = figures.rows.filter(({ total }) => !total);
  const whole = figures.rows.find(({ total }) => total);
  return figures.columns.flatMap((column: FigureColumn) => {
    if (!column.sum) return [];
    const expected = column.sum === 'hundred' ? 100 : (whole?.values[column.id] ?? 0);
    // Decimal parts are not exact in a computer: far beyond what is printed, they are cut.
    const found = Number(parts.reduce((sum, { values }) => sum + (values[column.id] ?? 0), 0).toFixed(6));
    return [{ column: column.id, found, expected, agrees: found === expected }];
  });
}

function remarksOn({ cite }: TableRecord, { sources }: Directory): SourceRecord['remarks'] {
  const own = new Set(cite);
  return [...new Set(cite.map((key) => parseCitation(key).source))].flatMap((id) =>
    (sources.get(id)?.remarks ?? []).filter((remark) => remark.cite.some((key) => own.has(key))),
  );
}
