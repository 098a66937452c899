/** The answers of a row by field: cells of several columns brought together, empty words left out. */
import { foldWords } from '#model/fold.ts';
import type { SpreadsheetRow } from '../tables/table.ts';
import type { SheetColumn } from './columns.ts';
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

/** What people write for nothing. */
const NOTHING = new Set([
  '',
  'n a',
  'neant',
  'aucun',
  'aucune',
  'none',
  'nil',
  'nan',
  'null',
  's o',
  'pas de',
  'ras',
  'inconnu',
]);
const YES = new Set(['1', 'true', 'vrai', 'oui', 'yes', 'x', 'o', 'y', '✓', '✔']);
const NO = new Set(['0', 'false', 'faux', 'non', 'no', 'n', '']);

/** Whether a cell says yes or no; undefined if neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word) || YES.has(foldWords(word))) return true;
  return NO.has(word) || NOTHING.has(foldWords(word)) ? false : undefined;
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
    else if (!NOTHING.has(foldWords(text)) || (/[\p{L}\p{N}]/u.test(text) === false && text.length > 3))
      byField.set(field, [...(byField.get(field) ?? []), { text, header }]);
  }
  for (const [field, cells] of byField) {
    const [first, second] = cells;
    const isTwice = first && second && !takesSeveral(IMPORT_FIELDS[field].answer) && first.text !== second.text;
    if (isTwice) problems.push({ code: 'TWO_ANSWERS', column: second.header, value: second.text });
  }
  for (const [field, text] of Object.entries(mapping.defaults) as [ImportName, string][])
    if (!byField.has(field)) byField.set(field, [{ text, header: field }]);
  return { byField, problems };
}

function chosen(cell: string, choice: string): string | undefined {
  const isChosen = readYesNo(cell);
  return isChosen === undefined ? undefined : isChosen ? choice : '';
}
