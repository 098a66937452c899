/** Builds the tables of the mapping from what content holds: figures, texts, organisations or portraits. */

import { parseCitation } from '#model/citations.ts';
import { compareNames, type Directory } from '#model/directory.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { FigureColumn, TableRecord } from '#schema/table.ts';
import type { PrintedCell, PrintedTable, Row, Sum } from './printed-table.ts';
import { drawnRows } from './tables-drawn.ts';
import { PROFILE_COLUMNS, profileRows } from './tables-profiles.ts';
/** All tables: those with a printed number first, in its order. */
export function printedTables(directory: Directory): PrintedTable[] {
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

function body(record: TableRecord, directory: Directory): Pick<PrintedTable, 'rowHeading' | 'columns' | 'rows'> {
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
    const cells = figures.columns.map(({ id }): PrintedCell => ({ kind: 'number', value: values[id] ?? null }));
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
