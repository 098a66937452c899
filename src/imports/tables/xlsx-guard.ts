/**
 * Makes a workbook safe to read: weighs it before it is unpacked, leaves out cells and rows that are only formatted, and
 * refuses what would still make the reader lay out millions of empty cells.
 */
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { MOST_ROWS, TableError } from './table.ts';
import { type SheetLayout, sheetLayouts } from './xlsx-sheets.ts';

/** What a workbook may hold unpacked: far above 50,000 rows, far below what would exhaust a machine. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_PARTS = 2000;
/** Beyond these a cell is there by accident. */
const FARTHEST_ROW = 2 * MOST_ROWS;
const FARTHEST_COLUMN = 1000;

const EMPTY_CELL = /<(?:\w+:)?c\b[^>]*\/>/g;
const EMPTY_ROW = /<((?:\w+:)?row)\b[^>]*(?:\/>|>\s*<\/\1>)/g;
const ROW = /<(?:\w+:)?row\b[^>]*>/g;
const REFERENCE = /<(?:\w+:)?(?:c|row)\b[^>]*?\sr="([^"]*)"/g;

/**
 * The workbook without what says nothing, and how its sheets are laid out.
 *
 * @throws TableError where it is none, is too large, or has a cell too far out.
 */
export function guardedXlsx(bytes: Uint8Array): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sheets: readonly SheetLayout[];
} {
  const unpacked = unpack(bytes);
  if ('content.xml' in unpacked && !('xl/workbook.xml' in unpacked)) throw new TableError('OPEN_DOCUMENT');
  const parts = Object.entries(unpacked).map(([path, content]): [string, Uint8Array] => [
    path,
    /^xl\/worksheets\/[^/]+\.xml$/.test(path) ? guardedSheet(content) : content,
  ]);
  return {
    bytes: zipSync(Object.fromEntries(parts), { level: 0 }) as Uint8Array<ArrayBuffer>,
    sheets: sheetLayouts(unpacked),
  };
}

/** Adds up the sizes that the archive declares before it unpacks; the unzipper never gives more than them. */
function unpack(bytes: Uint8Array): Unzipped {
  let total = 0;
  let parts = 0;
  const weigh = {
    filter: ({ originalSize }: { originalSize: number }) => {
      total += originalSize;
      parts += 1;
      return false;
    },
  };
  try {
    unzipSync(bytes, weigh);
    if (total <= MOST_BYTES && parts <= MOST_PARTS)
      return unzipSync(bytes, { filter: ({ name }) => /\.xml(?:\.rels)?$/.test(name) });
  } catch {
    throw new TableError('BROKEN_XLSX');
  }
  throw new TableError('TOO_LARGE', String(Math.ceil(total / 1e6)));
}

function guardedSheet(content: Uint8Array): Uint8Array {
  const text = strFromU8(content)
    .replace(EMPTY_CELL, '')
    .replace(EMPTY_ROW, '')
    .replace(/\s{100,}/g, ' ');
  if ((text.match(ROW)?.length ?? 0) > MOST_ROWS + 1) throw new TableError('TOO_MANY_ROWS');
  for (const [, reference = ''] of text.matchAll(REFERENCE)) checkReference(reference);
  return strToU8(text);
}

/** `12` of a row, `B12` of a cell. */
function checkReference(reference: string): void {
  const [, column, row] = /^([A-Z]*)(\d+)$/.exec(reference) ?? [];
  if (column === undefined || row === undefined) throw new TableError('BROKEN_XLSX');
  const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (number > FARTHEST_COLUMN || Number(row) > FARTHEST_ROW) throw new TableError('FAR_CELL', reference);
}
