/** Reads one sheet of an XLSX workbook, after measuring what it would take up once unpacked. */
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { type Table, TableError, toTable } from './table.ts';

/** What a workbook may hold unpacked: far above 50,000 rows, far below what would exhaust a machine. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_PARTS = 2000;

/**
 * The table in a sheet of a workbook.
 *
 * @param sheet its name or its number from 1; the first where none is given.
 * @throws TableError where there is none.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, sheet?: string): Promise<Table> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new TableError('OLD_EXCEL');
  measure(bytes);
  const rows = await readRows(bytes, sheet);
  return toTable(rows.map((row) => row.map(cellText)));
}

async function readRows(bytes: Uint8Array<ArrayBuffer>, sheet: string | undefined) {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const chosen = sheet === undefined ? 1 : /^\d+$/.test(sheet) ? Number(sheet) : sheet;
  try {
    // Numbers stay as they are written: a telephone number is not a quantity.
    return await readSheet<string>(buffer, chosen, { parseNumber: (text: string) => text });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw /sheet/i.test(message) ? new TableError('NO_SUCH_SHEET', sheet) : new TableError('BROKEN_XLSX');
  }
}

/** Adds up the sizes that the archive declares; its reader never unpacks more than them. */
function measure(bytes: Uint8Array): void {
  let total = 0;
  let parts = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        parts += 1;
        return false;
      },
    });
  } catch {
    throw new TableError('BROKEN_XLSX');
  }
  if (total > MOST_BYTES || parts > MOST_PARTS) throw new TableError('TOO_LARGE', String(total));
}

/** The library's types name the class of dates where it gives dates. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  return String(cell);
}
