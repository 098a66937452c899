/** The answers of a row by field: cells of several columns brought together, empty words left out. */
import { foldWords } from '#model/fold.ts';
import type { SpreadsheetRow } from '../tables/table.ts';
import type { SheetColumn } from './columns.ts';
import { isHashes, saysNothing, saysSame } from './empty-words.ts';
import { takesSeveral } from './field.ts';
import { IMPORT_FIELDS, type ImportName } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { RowProblem } from './row-problem.ts';

export interface RowCell {
  readonly text: string;
  readonly header: string;
}

export interface RowCells {
  readonly byField: ReadonlyMap<ImportName, readonly RowCell[]>;
  readonly problems: readonly RowProblem[];
}

const YES = new Set(['1', 'true', 'vrai', 'oui', 'yes', 'x', 'o', 'y', '✓', '✔']);
const NO = new Set(['0', 'false', 'faux', 'non', 'no', 'n', '']);

/** Whether a cell says yes or no; undefined if neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word) || YES.has(foldWords(word))) return true;
  return NO.has(word) || saysNothing(word) ? false : undefined;
}

/** Gathers a row. A field that takes one answer and gets two different ones is a problem. */
export function gatherCells(row: SpreadsheetRow, columns: readonly SheetColumn[], mapping: Mapping): RowCells {
  const byField = new Map<ImportName, RowCell[]>();
  const problems: RowProblem[] = [];
  for (const { index, header, field, choice } of columns) {
    const cell = row.cells[index] ?? '';
    if (!field || field === 'ignored') continue;
    const text = choice === undefined ? cell : chosen(cell, choice);
    if (text === undefined) problems.push({ code: 'BAD_YES_NO', column: header, value: cell });
    else if (isHashes(text)) problems.push({ code: 'HASHES', column: header, value: text });
    else if (!saysNothing(text)) byField.set(field, [...(byField.get(field) ?? []), { text, header }]);
  }
  for (const [field, cells] of byField) {
    const [first, second] = cells;
    const isTwice = first && second && !takesSeveral(IMPORT_FIELDS[field].answer) && first.text !== second.text;
    if (isTwice) problems.push({ code: 'TWO_ANSWERS', column: second.header, value: second.text, field });
  }
  for (const [field, text] of Object.entries(mapping.defaults) as [ImportName, string][])
    if (!byField.has(field)) byField.set(field, [{ text, header: field }]);
  return { byField, problems };
}

/** The rows with what “idem” stands for: the cell above it, in the columns that are read. */
export function withCellsAbove(rows: readonly SpreadsheetRow[], columns: readonly SheetColumn[]): SpreadsheetRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const cells = row.cells.map((cell, index) =>
      saysSame(cell) && columns[index]?.field !== 'ignored' ? (above[index] ?? '') : cell,
    );
    above = cells;
    return { ...row, cells };
  });
}

function chosen(cell: string, choice: string): string | undefined {
  const isChosen = readYesNo(cell);
  return isChosen === undefined ? undefined : isChosen ? choice : '';
}
