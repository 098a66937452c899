/** Why a row is refused, or what an editor should know of it: a code, the column, the value. Put into words by `wording.ts`. */

import type { Fault } from '#model/validation/fault.ts';
import type { ImportName } from './fields.ts';

export type ProblemCode =
  | 'BAD_PHONE'
  | 'SHORTENED_NUMBER'
  | 'BAD_EMAIL'
  | 'BAD_WEBSITE'
  | 'BAD_DATE'
  | 'ABOUT_DATE'
  | 'SERIAL_DATE'
  | 'FUTURE_DATE'
  | 'HASHES'
  | 'DAMAGED_TEXT'
  | 'PERSON_LEFT_OUT'
  | 'REPAIRED_EMAIL'
  | 'LONE_CELL'
  | 'OWN_DETAIL'
  | 'DERIVED_COLUMN'
  | 'BAD_ID'
  | 'BAD_IDENTIFIER'
  | 'BAD_YES_NO'
  | 'BAD_TEXT'
  | 'TOO_LONG'
  | 'UNKNOWN_WORD'
  | 'AMBIGUOUS_WORD'
  | 'TWO_ANSWERS'
  | 'UNKNOWN_CITATION'
  | 'NO_CITATION'
  | 'NO_CONSENT'
  | 'MISSING_FIELD'
  | 'MISSING_PLACE'
  | 'UNKNOWN_ENTRY'
  | 'WITHDRAWN_ENTRY'
  | 'UNKNOWN_CONTACT'
  | 'BAD_ANSWER'
  | 'BAD_DAY'
  | 'BAD_WAY'
  | 'BAD_ROLE'
  | 'NO_NEW_VALUE'
  | 'YES_AND_VALUE'
  | 'UNKNOWN_FACT'
  | 'TWO_ROWS'
  | 'TAKEN_ID'
  | 'NO_ID'
  | 'PROBABLY_SAME'
  | 'INVALID_ENTRY';

export interface RowProblem {
  /** For INVALID_ENTRY: what the checks of the content say of the entry that the row would make. */
  readonly fault?: Fault;
  readonly code: ProblemCode;
  /** The field whose answer it is, where one is. */
  readonly field?: ImportName | undefined;
  /** The header of the column, where one column is at fault. */
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly nearest?: string | undefined;
}

/** A problem before its column is known. */
export type CellProblem = Omit<RowProblem, 'column'>;

/** A value that is read, with what an editor should know of how. */
export interface Doubtful<Value> {
  readonly value: Value;
  readonly doubt: CellProblem;
}

/**
 * What does not keep a row from being written, by whether a remark of the entry repeats the word: of all else the editor alone
 * hears, for it may name a person or be no word at all.
 */
const DOUBTS: Readonly<Partial<Record<ProblemCode, 'remark' | 'report'>>> = {
  UNKNOWN_WORD: 'remark',
  AMBIGUOUS_WORD: 'remark',
  BAD_DATE: 'remark',
  ABOUT_DATE: 'remark',
  SERIAL_DATE: 'remark',
  FUTURE_DATE: 'remark',
  TWO_ANSWERS: 'remark',
  BAD_PHONE: 'report',
  BAD_EMAIL: 'report',
  REPAIRED_EMAIL: 'report',
  BAD_WEBSITE: 'report',
  BAD_IDENTIFIER: 'report',
  TOO_LONG: 'report',
  DAMAGED_TEXT: 'report',
  PERSON_LEFT_OUT: 'report',
};

/** Fields whose answers say which organisation it is, or whether it may be written: a doubt on them is no small one. */
const DECIDING: ReadonlySet<ImportName> = new Set([
  'name',
  'id',
  'branch_of',
  'consent',
  'source',
  'fault',
  'dead_contact',
  'removed',
]);

/** Whether a problem is a doubt on one cell: the row is written without it, and it is reported. */
export function isDoubt({ code, field }: RowProblem): boolean {
  return DOUBTS[code] !== undefined && field !== undefined && !DECIDING.has(field);
}

/** Whether a remark of the entry repeats what could not be read. */
export function isForRemark({ code }: RowProblem): boolean {
  return DOUBTS[code] === 'remark';
}
