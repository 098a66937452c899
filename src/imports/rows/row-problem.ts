/** Why a row is refused, or what an editor should know of it: a code, the column, the value. Put into words by `wording.ts`. */

import type { Fault } from '#model/validation/fault.ts';

export type ProblemCode =
  | 'BAD_PHONE'
  | 'SHORTENED_NUMBER'
  | 'BAD_EMAIL'
  | 'BAD_WEBSITE'
  | 'BAD_DATE'
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
  /** The header of the column, where one column is at fault. */
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  readonly nearest?: string | undefined;
}
