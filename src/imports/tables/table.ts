/** A sheet as rows of texts, whatever file it came from, and why a file could not be read as one. */
import { withoutApostrophe } from '#model/formula.ts';
import { withoutHiddenMarks } from '#model/pasted.ts';
import { findTable, type TableNote } from './find-table.ts';
import { repairedText } from './repair-text.ts';

/** One row below the headers. `number` is the row as a spreadsheet shows it: the headers are row 1. */
export interface SpreadsheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Spreadsheet {
  readonly headers: readonly string[];
  readonly rows: readonly SpreadsheetRow[];
  /** What stands around the rows, or was repaired; absent where there is nothing to say. */
  readonly notes?: readonly TableNote[];
}

/** Why a whole file is refused; explained to the editor by `describeFileProblem`. */
export type FileProblem =
  | 'EMPTY'
  | 'NO_ROWS'
  | 'BROKEN_CSV'
  | 'BROKEN_XLSX'
  | 'OLD_EXCEL'
  | 'OPEN_DOCUMENT'
  | 'NO_SUCH_ROW'
  | 'BINARY'
  | 'FAR_CELL'
  | 'TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'NO_SUCH_SHEET';

/** A file that cannot be read as a table. */
export class TableError extends Error {
  readonly problem: FileProblem;
  readonly detail: string;
  constructor(problem: FileProblem, detail = '') {
    super(`${problem} ${detail}`);
    this.problem = problem;
    this.detail = detail;
  }
}

/** The most bytes of a file that is read: far above what as many rows take. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** The most rows that one file may hold. */
export const MOST_ROWS = 50_000;

/** How a table is to be found: what the editor says of it. */
export interface TableOptions {
  /** The number of the row of titles, as a spreadsheet shows it. */
  readonly header?: number | undefined;
  /** The name of the sheet, or its number from 1. */
  readonly sheet?: string | undefined;
}

/**
 * Turns rows of cells into a table: titles above it and notes below are passed over and said, empty rows too.
 *
 * @throws TableError where there are no rows, or too many.
 */
export function toTable(rows: readonly (readonly string[])[], { header }: TableOptions = {}): Spreadsheet {
  const { found, notes } = lookForTable(rows, header);
  if (!found) throw new TableError(header === undefined || rows.length === 0 ? 'EMPTY' : 'NO_SUCH_ROW', String(header));
  if (found.rows.length === 0) throw new TableError('NO_ROWS');
  if (found.rows.length > MOST_ROWS) throw new TableError('TOO_MANY_ROWS');
  const all = [...notes, ...found.notes];
  return { headers: found.headers, rows: found.rows, ...(all.length > 0 && { notes: all }) };
}

/** The table in rows that are not cleaned yet, and how much of it is known. */
export function lookForTable(rows: readonly (readonly string[])[], header?: number) {
  const repaired: number[] = [];
  const numbered = rows.map((cells, index) => {
    const plain = cells.map(cleanCell);
    const whole = plain.map(repairedText);
    if (whole.some((cell, at) => cell !== plain[at])) repaired.push(index + 1);
    return { number: index + 1, cells: whole };
  });
  const found = findTable(
    numbered.filter(({ cells }) => cells.some((cell) => cell !== '')),
    header,
  );
  const notes: TableNote[] = repaired.length > 0 ? [{ kind: 'repaired', rows: repaired }] : [];
  return { found, notes };
}

/** A cell without what spreadsheets add to it: odd spaces, invisible marks, the apostrophe that keeps a text a text. */
export function cleanCell(cell: string): string {
  const plain = withoutHiddenMarks(cell).replace(/\r\n?/g, '\n').trim();
  return withoutApostrophe(plain);
}
