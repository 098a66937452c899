/** What each maker of a file of the shown organisations gets and gives. */
import type { ListRows } from '#exports/list-files.ts';

export interface ListFileContext {
  readonly ids: readonly string[];
  readonly rows: () => Promise<ListRows>;
  readonly sheet: string;
  /** What the file holds, when it was made and under what terms it may be used, one a line. */
  readonly notes: readonly string[];
  /** The name of the sheet that says so in a workbook. */
  readonly notesSheet: string;
  /** The address of an organisation's contact card. */
  readonly cardOf: (id: string) => string;
}

export type MakeFile = (context: ListFileContext) => Promise<Blob>;
