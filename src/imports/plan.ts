/** What an import would do: an outcome for each row, and the text of each entry that would be written. Writes nothing. */
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import type { HandedOut } from '#model/intake/handed-out.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { refuseInvalid } from './check-plan.ts';
import { Drafts } from './drafts.ts';
import { CHANGE_NOTHING, type DraftRecord, type FieldChange, REPORTED_OF_NEW } from './merge/draft.ts';
import { mergeBranch, missingTown } from './merge/merge-branch.ts';
import { mergeCorrection } from './merge/merge-correction.ts';
import { mergeFacts } from './merge/merge-facts.ts';
import { remarkDoubts } from './merge/remark-doubts.ts';
import { addRemark } from './merge/remarks.ts';
import { type Gone, goneFrom, removeValues } from './merge/remove-values.ts';
import { assumed, missingFields, missingHelp, missingPlace, startRecord } from './new-entry.ts';
import type { ImportPlan, RowOutcome } from './outcome.ts';
import { OwnTable } from './own-table.ts';
import { gatherCells, withCellsAbove } from './rows/cells.ts';
import type { SheetColumn } from './rows/columns.ts';
import type { Facts } from './rows/facts.ts';
import type { Mapping } from './rows/mapping.ts';
import { type ReadingContext, readFacts } from './rows/read-facts.ts';
import { isDoubt, type RowProblem } from './rows/row-problem.ts';
import type { Wordbooks } from './rows/wordbooks.ts';
import type { Spreadsheet, SpreadsheetRow } from './tables/table.ts';
import { Targets } from './targets.ts';

export interface ImportOptions {
  /** What every fact cites where its row names no source. */
  readonly cite: readonly string[];
  /** Fields whose new value replaces the old one; `all` for every field. */
  readonly accept: ReadonlySet<string>;
  /** The day of the changes (`2026-11-20`): what an entry's list of changes and a withdrawal are dated. */
  readonly today: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ImportInput {
  readonly table: Spreadsheet;
  readonly columns: readonly SheetColumn[];
  readonly mapping: Mapping;
  readonly books: Wordbooks;
  readonly files: readonly ContentFile[];
  readonly records: ContentRecords;
  readonly options: ImportOptions;
  /** Every table as it was handed out: of one that comes back, only what differs is read. */
  readonly handedOut?: readonly HandedOut[];
}

/** Plans an import. The content must be without faults; so is what the plan writes, for rows that would spoil it are refused. */
export function planImport(input: ImportInput): ImportPlan {
  const planner = new Planner(input);
  const { table, columns, handedOut = [] } = input;
  const own = OwnTable.of(table, handedOut);
  const rows = own ? table.rows : withCellsAbove(table.rows, columns);
  const outcomes = rows.map((row, index) => {
    if (index % 500 === 0) input.options.onProgress?.(index, rows.length);
    return own ? planner.placeOwn(row, own) : planner.place(row);
  });
  return refuseInvalid(outcomes, planner.drafts.changed, input.files, input.options.today);
}

class Planner {
  readonly drafts: Drafts;
  readonly #input: ImportInput;
  readonly #context: ReadingContext;
  readonly #targets: Targets;

  constructor(input: ImportInput) {
    const { records, files, books, options } = input;
    this.#input = input;
    this.drafts = new Drafts(files);
    const { cite, today } = options;
    this.#context = {
      books,
      gazetteer: buildGazetteer(records.places),
      sources: records.sources,
      cite,
      today,
      isEntry: (id) => this.drafts.has(id),
    };
    this.#targets = new Targets(records, this.#context.gazetteer, this.drafts);
  }

  /** A row of a table that was handed out: what it says anew, and what it says no more. */
  placeOwn(row: SpreadsheetRow, own: OwnTable): RowOutcome {
    const changed = own.changesIn(row, this.#input.table.headers);
    const problems = changed.isForeign ? [{ code: 'OWN_DETAIL' } as const] : [];
    if (!own.isOrganisations)
      return {
        row,
        kind: changed.isForeign ? 'refused' : 'unchanged',
        name: row.cells[0] ?? '',
        changes: [],
        matches: [],
        problems,
        doubts: [],
      };
    const columns = this.#input.columns.map((column, index) => ({ ...column, field: own.fieldOf(index) ?? 'ignored' }));
    const derived = changed.derived.map(
      ({ header, value }) => ({ code: 'DERIVED_COLUMN', column: header, value }) as const,
    );
    const outcome = this.place(changed.row, columns, changed.gone);
    return { ...outcome, row, doubts: [...outcome.doubts, ...derived] };
  }

  place(row: SpreadsheetRow, columns = this.#input.columns, gone: readonly Gone[] = []): RowOutcome {
    const read = readFacts(gatherCells(row, columns, this.#input.mapping), this.#context);
    const { facts } = read;
    const problems = read.problems.filter((problem) => !isDoubt(problem));
    const doubts = read.problems.filter(isDoubt);
    const name = facts.name ?? facts.id ?? '';
    const outcome = { row, name, note: facts.note, changes: [], matches: [], problems, doubts };
    if (problems.length > 0) return { ...outcome, kind: 'refused', id: facts.id };
    const target = this.#targets.find(facts);
    if ('problem' in target) return { ...outcome, kind: 'refused', problems: [target.problem] };
    if ('matches' in target) return { ...outcome, kind: 'probable', matches: target.matches };
    const { id, isNew } = target;
    return {
      ...outcome,
      id,
      ...(isNew ? this.#create(id, facts, row, doubts) : this.#change(id, facts, row, doubts, gone)),
    };
  }

  #create(
    id: string,
    facts: Facts,
    row: SpreadsheetRow,
    doubts: readonly RowProblem[],
  ): Partial<RowOutcome> & Pick<RowOutcome, 'kind'> {
    const problems = missingFields(facts);
    if (problems.length > 0) return { kind: 'refused', problems };
    const record = startRecord(facts);
    const changes = [
      ...assumed(facts),
      ...mergeFacts(record, facts, { accept: new Set(), settled: new Set() }),
      ...remarkDoubts(record, doubts, facts.cite),
    ];
    this.drafts.keep(this.drafts.open(id), record, row.number, []);
    this.#noteShared(id, record, facts);
    this.#afterwards(id, facts, row);
    return { kind: 'new', changes: changes.filter(({ kind }) => REPORTED_OF_NEW.includes(kind)) };
  }

  #change(
    id: string,
    facts: Facts,
    row: SpreadsheetRow,
    doubts: readonly RowProblem[],
    gone: readonly Gone[],
  ): Partial<RowOutcome> & Pick<RowOutcome, 'kind'> {
    const { accept, today } = this.#input.options;
    const draft = this.drafts.open(id);
    const record = structuredClone(draft.record);
    const isBranch = facts.branch_of !== undefined && facts.id === undefined;
    const missing = isBranch ? missingTown(facts) : (missingPlace(facts, record) ?? missingHelp(facts));
    if (missing) return { kind: 'refused', problems: [missing] };
    const merged = (isBranch ? mergeBranch : mergeFacts)(record, facts, { accept, settled: draft.settled });
    const [home] = this.#context.gazetteer.programmeCountries;
    const country = home?.iso ?? '';
    const correction = mergeCorrection(record, facts, { accept, today, country });
    if (correction.problems.length > 0) return { kind: 'refused', problems: correction.problems };
    const allGone = [...gone, ...facts.removed.map((value) => goneFrom(value, country))];
    const removed = removeValues(record, allGone, accept, this.#context);
    const found = [...merged, ...removed, ...remarkDoubts(record, doubts, facts.cite), ...correction.changes];
    const isChanged = found.some(({ kind }) => !CHANGE_NOTHING.includes(kind));
    const changes = isChanged ? [...found, ...this.#noteShared(id, record, facts)] : found;
    if (isChanged) this.drafts.keep(draft, record, row.number, changes);
    this.#afterwards(id, facts, row);
    return { kind: isChanged ? 'changed' : 'unchanged', changes };
  }

  /** A contact that another entry gives too is remarked on. */
  #noteShared(id: string, record: DraftRecord, { phones, emails, cite }: Facts): FieldChange[] {
    const shared = [
      ...phones.flatMap(({ number }) => ({ field: 'phones', kind: 'phone', value: number }) as const),
      ...emails.flatMap(({ address }) => ({ field: 'emails', kind: 'email', value: address }) as const),
    ];
    return shared.flatMap(({ field, kind, value }) =>
      value !== undefined &&
      this.#targets.isShared(kind, value, id) &&
      addRemark(record, field, 'unclear', [value], cite)
        ? { field, kind: 'shared', after: value }
        : [],
    );
  }

  /** What follows for others: a network names its member, later rows find this one. */
  #afterwards(id: string, facts: Facts, row: SpreadsheetRow): void {
    for (const network of facts.member_of) this.#addMember(network, id, row);
    this.#targets.learn(id, facts);
  }

  #addMember(network: string, id: string, row: SpreadsheetRow): void {
    const draft = this.drafts.open(network);
    const { members = [], ...rest } = (draft.record.networks ?? {}) as { members?: string[] };
    if (network === id || members.includes(id)) return;
    const record = { ...draft.record, networks: { ...rest, members: [...members, id] } };
    this.drafts.keep(draft, record, row.number, [{ field: 'networks', kind: 'added', after: id }]);
  }
}
