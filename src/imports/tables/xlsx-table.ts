/** Reads one sheet of an XLSX workbook. */
import { readSheet } from 'read-excel-file/universal';
import { type Spreadsheet, TableError, toTable } from './table.ts';
import { guardedXlsx } from './xlsx-guard.ts';

/**
 * The table in a sheet of a workbook.
 *
 * @param sheet its name or its number from 1; the first where none is given.
 * @throws TableError where there is none.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, sheet?: string): Promise<Spreadsheet> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TableError('OLD_EXCEL');
  const rows = await readRows(guardedXlsx(bytes), sheet);
  return toTable(rows.map((row) => row.map(cellText)));
}

async function readRows(bytes: Uint8Array<ArrayBuffer>, sheet: string | undefined) {
  const chosen = sheet === undefined ? 1 : /^\d+$/.test(sheet) ? Number(sheet) : sheet;
  try {
    // Numbers stay as they are written: a telephone number is not a quantity.
    return await readSheet<string>(bytes.buffer, chosen, { parseNumber: numberText });
  } catch (error) {
    const isMissing = error instanceof Error && error.name === 'SheetNotFoundError';
    throw isMissing ? new TableError('NO_SUCH_SHEET', sheet) : new TableError('BROKEN_XLSX');
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
