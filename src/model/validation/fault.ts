/** A fault of the content: found with a place in a value or a text, settled to a line and a column, worded in a language. */
import type { FaultCode } from './fault-codes.ts';

/** The keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** What a wording inserts, free of any language. `variant` chooses a wording, `nearest` makes the suggestion. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Where a fault lies: at an offset of the text, or at a value, its key, or the mapping that should hold it (`holder`:
 * for what is missing). `find` narrows a value to the first match in its source.
 */
export type Where =
  | { readonly offset: number }
  | { readonly path: Path; readonly on: 'value' | 'key' | 'holder'; readonly find?: RegExp };

/** A fault before its line is known: positions are worked out for faults only. */
export interface Finding {
  readonly code: FaultCode;
  readonly file: string;
  readonly where: Where;
  readonly params?: Params;
  /** The other place that the fault speaks of, given to its wording as `first` (file and line) and `firstLine`. */
  readonly other?: { readonly file: string; readonly where: Where };
}

/** A fault at its line and column, both counted from 1 (columns in UTF-16 units, a byte order mark not counted). */
export interface Fault {
  readonly code: FaultCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: Params;
}

/** A fault worded in one language: what `--format json` prints. */
export interface ReportedFault {
  readonly code: FaultCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}
