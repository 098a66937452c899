/** The table in a file, whichever of the kinds that are read: a workbook, CSV, or messages with corrections in them. */
import { hasBlock, messageRows } from '#model/intake/intake-message.ts';
import { readCsv } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { type Spreadsheet, TableError, type TableOptions, toTable } from './table.ts';
import { readXlsx } from './xlsx-table.ts';

/** How pictures (JPEG, PNG, GIF) and PDF begin: the text in them could be taken for a table. */
const NO_TABLES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
] as const;

/** By its first bytes and what it holds, not by its name. @throws TableError where there is no table in it. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>, options: TableOptions = {}): Promise<Spreadsheet> {
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isWorkbook) return readXlsx(bytes, options);
  if (NO_TABLES.some((begin) => begin.every((byte, index) => bytes[index] === byte))) throw new TableError('BINARY');
  const { text } = decodeText(bytes);
  return hasBlock(text) ? toTable(messageRows(text), { header: 1 }) : readCsv(bytes, options);
}
