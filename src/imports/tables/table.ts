/** A sheet as rows of texts, whatever file it came from, and why a file could not be read as one. */
import { withoutApostrophe } from '#model/formula.ts';
import { withoutHiddenMarks } from '#model/pasted.ts';

/** One row below the headers. `number` is the row as a spreadsheet shows it: the headers are row 1. */
export interface SpreadsheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Spreadsheet {
  readonly headers: readonly string[];
  readonly rows: readonly SpreadsheetRow[];
}

/** Why a whole file is refused; explained to the editor by `describeFileProblem`. */
export type FileProblem =
  | 'EMPTY'
  | 'NO_ROWS'
  | 'BROKEN_CSV'
  | 'BROKEN_XLSX'
  | 'OLD_EXCEL'
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

/** The most rows that one file may hold. */
export const MOST_ROWS = 50_000;

/**
 * Turns rows of cells into a table: the first row that says something holds the headers, empty rows are passed over.
 *
 * @throws TableError where there are no rows, or too many.
 */
export function toTable(rows: readonly (readonly string[])[]): Spreadsheet {
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cleanCell) }));
  const [head, ...body] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!head) throw new TableError('EMPTY');
  if (body.length === 0) throw new TableError('NO_ROWS');
  if (body.length > MOST_ROWS) throw new TableError('TOO_MANY_ROWS');
  return { headers: head.cells, rows: body };
}

/** A cell without what spreadsheets add to it: odd spaces, invisible marks, the apostrophe that keeps a text a text. */
function cleanCell(cell: string): string {
  const plain = withoutHiddenMarks(cell).replace(/\r\n?/g, '\n').trim();
  return withoutApostrophe(plain);
}
