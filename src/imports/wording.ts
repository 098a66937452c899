/** Describes to an editor, in a language, what an import could not take. */
import { textsFor } from '#i18n/working-texts.ts';
import { describeFault } from '#model/validation/describe-fault.ts';
import type { Fault } from '#model/validation/fault.ts';
import type { FaultMessage } from '#model/validation/fault-codes.ts';
import type { Locale } from '#schema/locale.ts';
import { fieldWords, isImportName } from './rows/fields.ts';
import type { RowProblem } from './rows/row-problem.ts';
import type { TableNote } from './tables/find-table.ts';
import type { FileProblem } from './tables/table.ts';

/**
 * What an editor at a page of ours is told otherwise than at the command: how faults and fields are said, where a word gets its
 * meaning, how entries are called, and what is done for a value to be replaced.
 */
export interface PageWords {
  readonly fault: (fault: Fault) => FaultMessage;
  readonly meaning: string;
  readonly field: (field: string) => string;
  /** What an entry is called. */
  readonly entry: (id: string) => string;
  /** What to do about an organisation that may be there already. */
  readonly same: string;
  readonly accept: string;
}

/** Why a row or a cell is refused. @param own in the words of the command, unless given. */
export function describeProblem(problem: RowProblem, locale: Locale, own?: PageWords): string {
  const { code, column, nearest = '', fault } = problem;
  const t = textsFor(locale);
  const said = fault && (own ? own.fault(fault) : describeFault(fault, t.faults));
  const value = said ? Object.values(said).join(' ') : (problem.value ?? '');
  const isEntry = code === 'PROBABLY_SAME' || code === 'WITHDRAWN_ENTRY';
  const label = isImportName(value) ? fieldWords(value, locale).label : value;
  const text = t.imports.problems[code]
    .replace(/\{n\?([^{}]*\{n\}[^{}]*)\}/, nearest ? '$1' : '')
    .replace('{m}', own?.meaning ?? t.imports.meaning)
    .replace('{s}', () => own?.same ?? t.imports.same(shown(value)))
    .replace(/\{([vfn])\}/g, (_, name) =>
      name === 'v' ? shown(isEntry && own ? own.entry(value) : value) : name === 'f' ? label : nearest,
    );
  return column === undefined ? text : t.imports.column(shown(column), text);
}

/** A value on one line and not too long: what a stranger typed is never obeyed by a terminal. */
export function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}

/** Why a file cannot be read. */
export function describeFileProblem(problem: FileProblem, detail: string, locale: Locale): string {
  return textsFor(locale).imports.files[problem].replace('{d}', shown(detail));
}

/** The most rows that are named one by one. */
const NAMED_ROWS = 8;

/** Numbers of rows in a list; the last ones as a count where there are many. */
export function rowList(rows: readonly number[]): string {
  const rest = rows.length - NAMED_ROWS;
  return rows.slice(0, NAMED_ROWS).join(', ') + (rest > 0 ? ` (+ ${rest})` : '');
}

/** Where an editor says otherwise which sheet or row it is: in the words of the command, unless another place asks. */
const ON_COMMAND_LINE = { sheet: '--sheet', header: '--header' } as const;

/** What stands around the rows of a table, or was repaired in it. */
export function describeNote(
  note: TableNote,
  locale: Locale,
  otherwise: Readonly<Record<'sheet' | 'header', string>> = ON_COMMAND_LINE,
): string {
  const { notes, encodings, quoted } = textsFor(locale).imports;
  switch (note.kind) {
    case 'sheet':
      return notes.sheet(shown(note.sheet), note.others.map((name) => quoted(shown(name))).join(', '), otherwise.sheet);
    case 'encoding':
      return notes.encoding(encodings[note.encoding]);
    case 'header':
      return notes.header(note.row, otherwise.header);
    case 'context':
    case 'hashtags':
      return notes[note.kind](note.row);
    default:
      return notes[note.kind](rowList(note.rows));
  }
}
