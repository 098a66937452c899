/** What each maker of a file of the shown organisations gets and gives. */
import type { ListRows } from '#exports/list-files.ts';

export interface ListFileContext {
  readonly ids: readonly string[];
  readonly rows: () => Promise<ListRows>;
  readonly sheet: string;
  /** The address of an organisation's contact card. */
  readonly cardOf: (id: string) => string;
}

export type MakeFile = (context: ListFileContext) => Promise<Blob>;
