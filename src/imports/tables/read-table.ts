/** The table in a file, whichever of the kinds that are read: a workbook, CSV, or messages with corrections in them. */
import { hasBlock, messageRows } from '#model/intake/intake-message.ts';
import { readCsv } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { type Spreadsheet, type TableOptions, toTable } from './table.ts';
import { readXlsx } from './xlsx-table.ts';

/** By its first bytes and what it holds, not by its name. @throws TableError where there is no table in it. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>, options: TableOptions = {}): Promise<Spreadsheet> {
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isWorkbook) return readXlsx(bytes, options);
  const { text } = decodeText(bytes);
  return hasBlock(text) ? toTable(messageRows(text), { header: 1 }) : readCsv(bytes, options);
}
