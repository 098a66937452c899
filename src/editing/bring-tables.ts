/** Tables that an editor brings, several at once: planned one after the other with what the editor answered about them. */
import { publishedTables } from '#exports/published-tables.ts';
import { type Cause, causesOf, type UnknownWord, unknownWords } from '#imports/causes.ts';
import type { Match } from '#imports/matching/matching.ts';
import { idsFor } from '#imports/new-entry.ts';
import type { ImportPlan, RowOutcome } from '#imports/outcome.ts';
import { planImport } from '#imports/plan.ts';
import { planRound } from '#imports/round/plan-round.ts';
import { proposalTable } from '#imports/round/proposals.ts';
import { isRound, roundTable } from '#imports/round/round-table.ts';
import { readColumns, type SheetColumn } from '#imports/rows/columns.ts';
import type { ImportName } from '#imports/rows/fields.ts';
import { type Mapping, NO_MAPPING } from '#imports/rows/mapping.ts';
import { createWordbooks } from '#imports/rows/wordbooks.ts';
import type { Spreadsheet } from '#imports/tables/table.ts';
import { entryIdOf } from './editing-content.ts';
import { type ChangedFile, recordOf } from './entry-draft.ts';
import type { Workspace } from './workspace.ts';

export interface BroughtTable {
  readonly name: string;
  readonly table: Spreadsheet;
}

/** Whose row it is, where a person must decide: an entry that is there, an office of it, or a new one. */
export type RowDecision = { readonly is: 'same' | 'branch'; readonly id: string } | { readonly is: 'new' };

/** What an editor answered. Rows are named by their table and number: `reponses.xlsx:12`. */
export interface TableAnswers {
  readonly source: readonly string[];
  readonly columns: Readonly<Record<string, ImportName>>;
  readonly words: Mapping['values'];
  readonly rows: ReadonlyMap<string, RowDecision>;
  readonly accept: ReadonlySet<string>;
}

export const NO_ANSWERS: TableAnswers = {
  source: [],
  columns: {},
  words: NO_MAPPING.values,
  rows: new Map(),
  accept: new Set(),
};

export interface Brought {
  readonly tables: readonly {
    readonly name: string;
    readonly headers: readonly string[];
    /** Those whose meaning can be asked for: none of a round, which is the directory's own table. */
    readonly columns: readonly SheetColumn[];
    readonly outcomes: readonly RowOutcome[];
    /** What those who were called would change: a table of its own, brought like any other once an editor says so. */
    readonly proposals: readonly (readonly string[])[];
  }[];
  readonly causes: readonly Cause[];
  readonly words: readonly UnknownWord[];
  /** What would change, all tables together. */
  readonly files: readonly ChangedFile[];
  /** Entries that a table would change and that are not corrected on this page. */
  readonly closed: readonly string[];
}

/** Plans all tables, each on what the ones before it would leave. Writes nothing. */
export function planTables(
  tables: readonly BroughtTable[],
  answers: TableAnswers,
  workspace: Workspace,
  today: string,
): Brought {
  const mapping: Mapping = { columns: answers.columns, values: answers.words, defaults: {} };
  const handedOut = publishedTables(workspace.directoryOf(workspace.records));
  const changed = new Map<string, ChangedFile>();
  const closed = new Set<string>();
  const planned = tables.map(({ name, table: own }) => {
    const { files, records } = workspace.contentWith([...changed.values()]);
    const keep = (entries: ImportPlan['entries']) => {
      for (const { path, id, text } of entries)
        if (workspace.closed.includes(id)) closed.add(id);
        else changed.set(path, { path, before: workspace.textOf(id), after: text });
    };
    if (isRound(own)) {
      const round = roundTable(own, records);
      const { entries, outcomes, proposals } = planRound({ round, files, records, today, undo: false });
      keep(entries);
      const { headers } = round.table;
      return { name, headers, columns: [], outcomes, proposals: proposalTable(proposals), books: undefined };
    }
    const books = createWordbooks(records, mapping);
    const table = withDecisions(name, own, answers.rows, readColumns(own.headers, mapping, books));
    const columns = readColumns(table.headers, mapping, books);
    const options = { cite: answers.source, accept: answers.accept, today };
    const plan = planImport({ table, columns, mapping, books, files, records, options, handedOut });
    keep(plan.entries);
    const { headers } = own;
    return { name, headers, columns: columns.slice(0, headers.length), outcomes: plan.outcomes, proposals: [], books };
  });
  const causes = causesOf(planned.flatMap(({ outcomes }) => outcomes));
  const books = planned.find((one) => one.books)?.books;
  return {
    tables: planned.map(({ books: _, ...table }) => table),
    causes,
    words: books ? unknownWords(causes, books) : [],
    files: [...changed.values()],
    closed: [...closed],
  };
}

/** What was asked about tables, and stays in view once it is answered, so that an answer can be changed. */
export interface AskedAbout {
  readonly rows: readonly AskedRow[];
  readonly words: readonly UnknownWord[];
}

export interface AskedRow {
  readonly key: string;
  readonly name: string;
  /** The entry that it resembles most. */
  readonly match: Match;
}

export const NOTHING_ASKED: AskedAbout = { rows: [], words: [] };

/** What is asked now, after what was asked before and has its answer. */
export function askedOf({ tables, words }: Brought, before: AskedAbout, answers: TableAnswers): AskedAbout {
  const answered = {
    rows: before.rows.filter(({ key }) => answers.rows.has(key)),
    words: before.words.filter(({ group, value }) => answers.words[group]?.[value] !== undefined),
  };
  const doubtful = tables.flatMap(({ name: table, outcomes }) =>
    outcomes.flatMap(({ kind, row, name, matches: [match] }) =>
      kind === 'probable' && match ? [{ key: rowKey(table, row.number), name, match }] : [],
    ),
  );
  const isNew = (word: UnknownWord) =>
    !answered.words.some(({ group, value }) => group === word.group && value === word.value);
  return {
    rows: [...answered.rows, ...doubtful.filter(({ key }) => !answers.rows.has(key))],
    words: [...answered.words, ...words.filter(isNew)],
  };
}

/** The table with what was decided of its rows, as its own columns would say it. */
function withDecisions(
  name: string,
  table: Spreadsheet,
  decided: TableAnswers['rows'],
  columns: readonly SheetColumn[],
): Spreadsheet {
  const ofTable = table.rows.some((row) => decided.has(rowKey(name, row.number)));
  if (!ofTable) return table;
  const named = columns.findIndex(({ field }) => field === 'name');
  const rows = table.rows.map((row) => {
    const decision = decided.get(rowKey(name, row.number));
    const cells = [...row.cells, ...Array<string>(Math.max(0, table.headers.length - row.cells.length)).fill('')];
    const [fresh = ''] = idsFor({ name: row.cells[named] });
    const id = decision?.is === 'same' ? decision.id : decision?.is === 'new' ? fresh : '';
    return { ...row, cells: [...cells, id, decision?.is === 'branch' ? decision.id : ''] };
  });
  return { ...table, headers: [...table.headers, 'id fiche', 'antenne de'], rows };
}

/** How a row is named among all tables. */
export function rowKey(name: string, row: number): string {
  return `${name}:${row}`;
}

/** The entries that are taken out by these files: loud, whatever else changes. */
export function withdrawnIn(files: readonly ChangedFile[]): string[] {
  return files.flatMap(({ path, before, after }) =>
    recordOf(after).withdrawn && !recordOf(before).withdrawn ? [entryIdOf(path) ?? path] : [],
  );
}

/** The ids of the entries whose withdrawal a table asks for, and nobody has accepted yet. */
export function withdrawalsAsked({ tables }: Pick<Brought, 'tables'>): string[] {
  const asked = tables.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ id, changes }) =>
      id !== undefined && changes.some(({ field, kind }) => field === 'withdrawn' && kind === 'kept') ? [id] : [],
    ),
  );
  return [...new Set(asked)];
}
