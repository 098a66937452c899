/** Reads one sheet of an XLSX workbook: the one that an editor names, or the one whose titles are best known. */
import readXlsxFile from 'read-excel-file/universal';
import type { TableNote } from './find-table.ts';
import { lookForTable, type Spreadsheet, TableError, type TableOptions, toTable } from './table.ts';
import { guardedXlsx } from './xlsx-guard.ts';
import { type SheetLayout, withMerges } from './xlsx-sheets.ts';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly isHidden: boolean;
}

/**
 * The table in a sheet of a workbook. A sheet that is hidden is only read where it is named.
 *
 * @throws TableError where there is none.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, options: TableOptions = {}): Promise<Spreadsheet> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TableError('OLD_EXCEL');
  const guarded = guardedXlsx(bytes);
  const sheets = await readSheets(guarded.bytes, guarded.sheets);
  const chosen = chooseSheet(sheets, options);
  const table = toTable(chosen.rows, options);
  if (sheets.length === 1 || (options.sheet === undefined && chosen === sheets[0])) return table;
  const others = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  const note: TableNote = { kind: 'sheet', sheet: chosen.name, others };
  return { ...table, notes: [note, ...(table.notes ?? [])] };
}

function chooseSheet(sheets: readonly Sheet[], { sheet, header }: TableOptions): Sheet {
  if (sheet !== undefined) {
    const named =
      sheets.find(({ name }) => name === sheet) ?? (/^\d+$/.test(sheet) ? sheets[Number(sheet) - 1] : undefined);
    if (!named) throw new TableError('NO_SUCH_SHEET', sheet);
    return named;
  }
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const scored = (visible.length > 0 ? visible : sheets).map((own) => ({ own, ...lookForTable(own.rows, header) }));
  const [best] = scored.sort((a, b) => worth(b) - worth(a));
  if (!best) throw new TableError('EMPTY');
  return best.own;
}

/** A sheet with rows below its titles comes before any other. */
function worth({ found }: ReturnType<typeof lookForTable>): number {
  if (!found) return -1;
  return found.rows.length > 0 ? found.score + 1 : 0;
}

async function readSheets(bytes: Uint8Array<ArrayBuffer>, layouts: readonly SheetLayout[]): Promise<Sheet[]> {
  try {
    // Numbers stay as they are written: a telephone number is not a quantity.
    const sheets = await readXlsxFile<string>(bytes.buffer, { parseNumber: numberText });
    return sheets.map(({ sheet: name, data }) => {
      const layout = layouts.find((own) => own.name === name);
      const rows = data.map((row) => row.map(cellText));
      return { name, rows: withMerges(rows, layout?.merges ?? []), isHidden: layout?.isHidden ?? false };
    });
  } catch {
    throw new TableError('BROKEN_XLSX');
  }
}

/** A number as it is written; in full where a workbook keeps all its digits with an exponent (`2.2320241122E10`). */
function numberText(text: string): string {
  const isWhole = /^\d\.\d{7,}E\+?\d+$/i.test(text) && Number.isSafeInteger(Number(text));
  return isWhole ? String(Number(text)) : text;
}

/** The library's types name the class of dates where it gives dates. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return String(cell);
}
