/** The table in text that somebody pasted: what our forms give, cells copied from a spreadsheet, and an e-mail around either. */
import { hasBlock, messageRows } from '#model/intake/intake-message.ts';
import { knownHeader, likeHeader } from '../rows/known-headers.ts';
import { DELIMITERS, readRows } from './csv-table.ts';
import { type Spreadsheet, TableError, toTable } from './table.ts';

/** What e-mail programs put before a line that is quoted. */
const QUOTED = /^(?:>\s?)+/;

/** The block of a form, or else rows below a line of titles; undefined where neither is found. */
export function pastedTable(text: string): Spreadsheet | undefined {
  if (hasBlock(text)) return toTable(messageRows(text), { header: 1 });
  const lines = text
    .replace(/\ufeff/g, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(QUOTED, ''));
  const rows = DELIMITERS.map((delimiter) => rowsBelowTitles(lines, delimiter)).find((found) => found.length > 1);
  return rows && toTable(rows, { header: 1 });
}

function rowsBelowTitles(lines: readonly string[], delimiter: string): string[][] {
  const at = lines.findIndex((line) => areTitles(line.split(delimiter), delimiter));
  if (at < 0) return [];
  const rows = readWhole(lines.slice(at).join('\n'), delimiter);
  // What is written below a table (a greeting, a signature) has one cell; an empty line ends nothing.
  const end = rows.findIndex(({ length, 0: only = '' }) => length === 1 && only.trim() !== '');
  return (end < 0 ? rows : rows.slice(0, end)).filter(({ length }) => length > 1).map((row) => row.map(unwrapped));
  // In what our forms give a cell has no line end: an e-mail program made it.
  function unwrapped(cell: string): string {
    return delimiter === '\t' ? cell : cell.replace(/\s*\n\s*/g, ' ');
  }
}

function readWhole(text: string, delimiter: string): string[][] {
  try {
    return readRows(text, delimiter);
  } catch (error) {
    if (error instanceof TableError) return [];
    throw error;
  }
}

/** Prose has commas too: two titles that are known by their own words, or in copied cells one that is like a known one. */
function areTitles(cells: readonly string[], delimiter: string): boolean {
  const isCopied = delimiter === '\t';
  const fields = cells.map((cell) => {
    const title = cell.trim().replace(/^"|"$/g, '');
    return title === '' ? undefined : (knownHeader(title) ?? (isCopied ? likeHeader(title) : undefined));
  });
  const known = new Set(fields.filter((field) => field !== undefined && field !== 'ignored'));
  return cells.length > 1 && known.size >= (isCopied ? 1 : 2);
}
