/** What an import would do: an outcome for each row, and the text of each entry that would be written. Writes nothing. */
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { refuseInvalid } from './check-plan.ts';
import { Drafts } from './drafts.ts';
import type { DraftRecord, FieldChange, FieldChangeKind } from './merge/draft.ts';
import { mergeCorrection } from './merge/merge-correction.ts';
import { mergeFacts } from './merge/merge-facts.ts';
import { addRemark } from './merge/remarks.ts';
import { missingFields, missingHelp, missingPlace, startRecord } from './new-entry.ts';
import type { ImportPlan, RowOutcome } from './outcome.ts';
import { gatherCells } from './rows/cells.ts';
import type { SheetColumn } from './rows/columns.ts';
import type { Facts } from './rows/facts.ts';
import type { Mapping } from './rows/mapping.ts';
import { type ReadingContext, readFacts } from './rows/read-facts.ts';
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
}

/** Plans an import. The content must be without faults; so is what the plan writes, for rows that would spoil it are refused. */
export function planImport(input: ImportInput): ImportPlan {
  const planner = new Planner(input);
  const { rows } = input.table;
  const outcomes = rows.map((row, index) => {
    if (index % 500 === 0) input.options.onProgress?.(index, rows.length);
    return planner.place(row);
  });
  return refuseInvalid(outcomes, planner.drafts.changed, input.files, input.options.today);
}

/** What is reported to the editor and leaves the entry as it is. */
const CHANGE_NOTHING: readonly FieldChangeKind[] = ['kept', 'untranslated', 'vouched'];

class Planner {
  readonly drafts: Drafts;
  readonly #input: ImportInput;
  readonly #context: ReadingContext;
  readonly #targets: Targets;

  constructor(input: ImportInput) {
    const { records, files, books, options } = input;
    this.#input = input;
    this.#context = { books, gazetteer: buildGazetteer(records.places), sources: records.sources, cite: options.cite };
    this.drafts = new Drafts(files);
    this.#targets = new Targets(records, this.drafts);
  }

  place(row: SpreadsheetRow): RowOutcome {
    const { facts, problems } = readFacts(gatherCells(row, this.#input.columns, this.#input.mapping), this.#context);
    const outcome = { row, name: facts.name ?? facts.id ?? '', note: facts.note, changes: [], matches: [], problems };
    if (problems.length > 0) return { ...outcome, kind: 'refused', id: facts.id };
    const target = this.#targets.find(facts);
    if ('problem' in target) return { ...outcome, kind: 'refused', problems: [target.problem] };
    if ('matches' in target) return { ...outcome, kind: 'probable', matches: target.matches };
    const { id, isNew } = target;
    return { ...outcome, id, ...(isNew ? this.#create(id, facts, row) : this.#change(id, facts, row)) };
  }

  #create(id: string, facts: Facts, row: SpreadsheetRow): Partial<RowOutcome> & Pick<RowOutcome, 'kind'> {
    const problems = missingFields(facts);
    if (problems.length > 0) return { kind: 'refused', problems };
    const record = startRecord(facts);
    const changes = mergeFacts(record, facts, { accept: new Set(), settled: new Set() });
    this.drafts.keep(this.drafts.open(id), record, row.number, []);
    this.#noteShared(id, record, facts);
    this.#afterwards(id, facts, row);
    // That everything is new goes without saying; what an editor should look at does not.
    return { kind: 'new', changes: changes.filter(({ kind }) => kind === 'doubtful' || kind === 'untranslated') };
  }

  #change(id: string, facts: Facts, row: SpreadsheetRow): Partial<RowOutcome> & Pick<RowOutcome, 'kind'> {
    const { accept, today } = this.#input.options;
    const draft = this.drafts.open(id);
    const record = structuredClone(draft.record);
    const missing = missingPlace(facts, record) ?? missingHelp(facts);
    if (missing) return { kind: 'refused', problems: [missing] };
    const merged = mergeFacts(record, facts, { accept, settled: draft.settled });
    const country = this.#context.gazetteer.programmeCountries[0]?.iso ?? '';
    const correction = mergeCorrection(record, facts, { accept, today, country });
    if (correction.problems.length > 0) return { kind: 'refused', problems: correction.problems };
    const found = [...merged, ...correction.changes];
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
    const networks = (draft.record.networks ?? {}) as { members?: string[] };
    if (network === id || networks.members?.includes(id)) return;
    const record = { ...draft.record, networks: { ...networks, members: [...(networks.members ?? []), id] } };
    this.drafts.keep(draft, record, row.number, [{ field: 'networks', kind: 'added', after: id }]);
  }
}
