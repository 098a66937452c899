/** A table of the mapping as rows of plain values, and as JSON. Promise: the columns and the order of the page. */

import type { SiteText } from '#i18n/site-text.ts';
import type { ItemsCell, PrintedTable, Row } from '#model/mapping/printed-table.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
export interface Reader {
  readonly locale: Locale;
  readonly t: SiteText;
}
type Value = string | number | null;

/** The header row, then the rows: number and group first where the table has them. */
export function tableRows(table: PrintedTable, reader: Reader): Value[][] {
  return [headings(table, reader), ...table.rows.map((row) => values(row, table, reader))];
}

function headings({ record, rowHeading, columns, rows }: PrintedTable, { locale, t }: Reader): string[] {
  const has = { number: rows.some(({ number }) => number !== undefined), group: rows.some(({ group }) => group) };
  const first = rowHeading ? localiseText(rowHeading, locale) : record.profiles ? t.charts.typology : t.tables.heading;
  return [
    ...(has.number ? [t.tables.number] : []),
    ...(has.group ? [t.tables.group] : []),
    first,
    ...columns.map(({ id, label, unit }) => {
      const name = label ? localiseText(label, locale) : t.tables.column[id as keyof typeof t.tables.column];
      return unit === 'percent' ? `${name} (${t.tables.unit.percent})` : name;
    }),
  ];
}

function values(row: Row, { rows }: PrintedTable, reader: Reader): Value[] {
  const { number, group, heading, cells } = row;
  return [
    ...(rows.some((other) => other.number !== undefined) ? [number ?? null] : []),
    ...(rows.some((other) => other.group) ? [groupName(group, reader)] : []),
    localiseText(heading.text, reader.locale),
    ...cells.map((cell) => (cell.kind === 'number' ? cell.value : itemsText(cell, reader))),
  ];
}

/** The name of a group of rows; null where there is none. */
export function groupName(group: Row['group'], { locale, t }: Reader): string | null {
  if (group === undefined) return null;
  return typeof group === 'string' ? t.networks.level[group] : localiseText(group.text, locale);
}

/** A cell in one line of text, its pieces separated by `; `. */
export function itemsText(
  { items, scale, formality, statesNone, capacity, ranges }: ItemsCell,
  { locale, t }: Reader,
): string {
  const pieces = [
    ...(capacity ? [t.profiles.capacity[capacity]] : []),
    ...(ranges ?? []).map((range) => t.profiles.budget(range)),
    ...items.map(({ lead, text, broken }) =>
      [lead && `${lead}${t.colon}`, localiseText(text, locale), broken && ` (${t.tables.broken})`]
        .filter(Boolean)
        .join(''),
    ),
  ];
  const text = pieces.length > 0 ? pieces.join('; ') : statesNone ? t.tables.saidNone : '';
  const lead = scale ? t.scale[scale] : formality && t.formality[formality];
  return lead ? [lead, text].filter(Boolean).join(t.colon) : text;
}

/** The table as a JSON text, with what it is about and where it is printed. */
export function tableJson(table: PrintedTable, reader: Reader, url: string): string {
  const { id, record, sums } = table;
  const [columns, ...rows] = tableRows(table, reader);
  const data = {
    id,
    number: record.number ?? null,
    title: localiseText(record.title, reader.locale),
    about: localiseText(record.about, reader.locale),
    language: reader.locale,
    country: record.country,
    url,
    sources: record.cite,
    printed_title: record.printedTitle ?? null,
    printed_source: record.printedSource ?? null,
    columns,
    /** One for each column: null for words, names and contacts. */
    units: [
      ...Array((columns?.length ?? 0) - table.columns.length).fill(null),
      ...table.columns.map(({ unit }) => unit ?? null),
    ],
    rows,
    sums: sums.map(({ column, found, expected }) => ({ column, found, expected })),
    notes: record.notes.map((note) => localiseText(note.text, reader.locale)),
    faults: table.remarks.map((remark) => localiseText(remark.text, reader.locale)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
