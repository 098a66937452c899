/**
 * Tables as an Excel workbook: a sheet a table, typed cells, frozen and filterable header. Promise (stable v1): no cell is
 * a formula, and the same tables give the same bytes. Runs in the build and in the browser.
 */
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Feature, type Row, type Cell as XlsxCell } from 'write-excel-file/universal';
import type { Cell, Table, TableField } from './table.ts';

export interface WorkbookSheet extends Pick<Table, 'fields' | 'rows'> {
  /** Cut to what Excel takes: in some language it will be longer. */
  readonly title: string;
  readonly titles: readonly string[];
}

/** Excel refuses longer names of sheets, longer cells, and these signs in a name. */
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]:*?/\\]/g;
const LONGEST_CELL = 32_767;
const WIDTHS: Readonly<Record<string, number>> = { name: 44, summary_fr: 60, summary_en: 60, text_fr: 60, text_en: 60 };

/** The bytes of a workbook. */
export async function xlsx(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const content = sheets.map(({ title, titles, fields, rows }) => ({
    sheet: sheetName(title),
    data: [header(titles), ...rows.map((row) => row.map(toCell))],
    columns: fields.map(({ name }: TableField) => ({ width: WIDTHS[name] ?? 22 })),
    stickyRowsCount: 1,
  }));
  const blob = await writeXlsxFile(content, { features: [filters(sheets)] }).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

function sheetName(title: string): string {
  return title.replace(NOT_IN_NAME, ' ').slice(0, LONGEST_NAME).trimEnd();
}

function header(titles: readonly string[]): Row {
  return titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
}

/** A string cell is text whatever it begins with: spreadsheets run only cells of the type formula. */
function toCell(cell: Cell): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell.slice(0, LONGEST_CELL), type: String };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: Boolean };
}

/** The drop-down filters of the header, which the library leaves to such an addition. */
function filters(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { fields, rows } = sheets[sheetIndex] ?? { fields: [], rows: [] };
            const filter = `<autoFilter ref="A1:${columnName(fields.length)}${rows.length + 1}"/>`;
            return xml.replace('</sheetData>', `</sheetData>${filter}`);
          },
        },
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Packs the parts again under one fixed date, in place of the time of writing. The archive's dates are local ones. */
function withoutClock(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 6 }) as Uint8Array<ArrayBuffer>;
}
