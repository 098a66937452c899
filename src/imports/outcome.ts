/** What an import would do, as it is planned, checked and reported. */
import type { Match } from './matching/matching.ts';
import type { FieldChange } from './merge/draft.ts';
import type { RowProblem } from './rows/row-problem.ts';
import type { SpreadsheetRow } from './tables/table.ts';

export interface RowOutcome {
  readonly row: SpreadsheetRow;
  readonly kind: 'new' | 'changed' | 'unchanged' | 'probable' | 'refused';
  readonly id?: string | undefined;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly matches: readonly Match[];
  readonly problems: readonly RowProblem[];
  /** What could not be read of some cells, while the row is written without them. */
  readonly doubts: readonly RowProblem[];
  /** Words of the sender for the team, shown and never written. */
  readonly note?: string | undefined;
}

export interface ImportPlan {
  readonly outcomes: readonly RowOutcome[];
  /** The entries to write, their files' paths with the new text. */
  readonly entries: readonly {
    readonly id: string;
    readonly path: string;
    readonly text: string;
    readonly isNew: boolean;
  }[];
}
