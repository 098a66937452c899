/** What an import would do: an outcome for each row, and the text of each entry that would be written. Writes nothing. */
import { parse } from 'yaml';
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import { type ContentFile, commonRoot } from '#model/validation/content-file.ts';
import { createSuggester } from '#model/validation/nearest.ts';
import { gatherCells } from './cells.ts';
import { refuseInvalid } from './check-plan.ts';
import type { Column } from './columns.ts';
import type { DraftRecord, FieldChange } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Mapping } from './mapping.ts';
import { matchableFacts, matchableRecord } from './matchable.ts';
import { type Match, MatchIndex } from './matching.ts';
import { mergeCorrection } from './merge-correction.ts';
import { addRemark, mergeFacts } from './merge-facts.ts';
import { idsFor, missingFields, startRecord } from './new-entry.ts';
import { type ReadingContext, readFacts } from './read-facts.ts';
import type { RowProblem } from './row-problem.ts';
import type { Table, TableRow } from './table.ts';
import type { Wordbooks } from './wordbooks.ts';

export interface ImportOptions {
  /** What every fact cites where its row names no source. */
  readonly cite: readonly string[];
  /** Fields whose new value replaces the old one; `all` for every field. */
  readonly accept: ReadonlySet<string>;
  readonly today: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface RowOutcome {
  readonly row: TableRow;
  readonly kind: 'new' | 'changed' | 'unchanged' | 'probable' | 'refused';
  readonly id?: string | undefined;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly matches: readonly Match[];
  readonly problems: readonly RowProblem[];
  /** Words of the sender for the team, shown and never written. */
  readonly note?: string | undefined;
}

/** An entry that rows change. */
export interface Draft {
  readonly id: string;
  readonly path: string;
  /** As the file stands; undefined for a new entry. */
  readonly text: string | undefined;
  record: DraftRecord;
  readonly settled: Set<string>;
  readonly rows: Set<number>;
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

export interface ImportInput {
  readonly table: Table;
  readonly columns: readonly Column[];
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
  return refuseInvalid(outcomes, planner.drafts, input.files);
}

class Planner {
  readonly drafts = new Map<string, Draft>();
  readonly #input: ImportInput;
  readonly #context: ReadingContext;
  readonly #index = new MatchIndex();
  readonly #paths: ReadonlyMap<string, ContentFile>;
  readonly #folder: string;
  readonly #suggest: (word: string) => string | undefined;

  constructor(input: ImportInput) {
    const { records, files, books, options } = input;
    this.#input = input;
    this.#context = { books, gazetteer: buildGazetteer(records.places), sources: records.sources, cite: options.cite };
    this.#folder = `${commonRoot(files)}/organisations`;
    this.#paths = new Map(files.map((file) => [file.path, file]));
    this.#suggest = createSuggester(records.organisations.keys());
    for (const [id, record] of records.organisations)
      if (!record.withdrawn) this.#index.add(matchableRecord(id, record));
  }

  place(row: TableRow): RowOutcome {
    const { facts, problems } = readFacts(gatherCells(row, this.#input.columns, this.#input.mapping), this.#context);
    const outcome = { row, name: facts.name ?? facts.id ?? '', note: facts.note, changes: [], matches: [], problems };
    if (problems.length > 0) return { ...outcome, kind: 'refused', id: facts.id };
    const target = this.#findTarget(facts);
    if ('problem' in target) return { ...outcome, kind: 'refused', problems: [target.problem] };
    if ('matches' in target) return { ...outcome, kind: 'probable', matches: target.matches };
    return {
      ...outcome,
      ...(target.isNew ? this.#create(target.id, facts, row) : this.#change(target.id, facts, row)),
    };
  }

  #findTarget(facts: Facts): { id: string; isNew: boolean } | { matches: Match[] } | { problem: RowProblem } {
    const { id, name, fault } = facts;
    if (id !== undefined) {
      if (this.#input.records.organisations.get(id)?.withdrawn)
        return { problem: { code: 'WITHDRAWN_ENTRY', value: id } };
      if (this.#exists(id)) return { id, isNew: false };
      return fault
        ? { problem: { code: 'UNKNOWN_ENTRY', value: id, nearest: this.#suggest(id) } }
        : { id, isNew: true };
    }
    const candidates = idsFor(facts);
    const same = name === undefined ? [] : this.#index.sameName(name).filter((other) => this.#agrees(other, facts));
    const own = same.find((other) => candidates.includes(other)) ?? (same.length === 1 ? same[0] : undefined);
    if (own !== undefined) return { id: own, isNew: false };
    const matches = this.#index.find(matchableFacts('', facts));
    if (matches.length > 0) return { matches };
    if (fault) return { problem: { code: 'UNKNOWN_ENTRY', value: name ?? '' } };
    const free = candidates.find((candidate) => !this.#isTaken(candidate));
    if (free !== undefined) return { id: free, isNew: true };
    return {
      problem:
        name === undefined ? { code: 'MISSING_FIELD', value: 'name' } : { code: 'NO_ID', value: candidates.join(', ') },
    };
  }

  /** The same name with another acronym may be another organisation. */
  #agrees(id: string, { acronym }: Facts): boolean {
    const own = this.drafts.get(id)?.record.acronym ?? this.#input.records.organisations.get(id)?.acronym;
    return acronym === undefined || own === undefined || String(own).toLowerCase() === acronym.toLowerCase();
  }

  #exists(id: string): boolean {
    return this.drafts.has(id) || this.#paths.has(this.#pathOf(id));
  }

  #isTaken(id: string): boolean {
    return this.#exists(id) || this.#input.records.organisations.has(id);
  }

  #pathOf(id: string): string {
    return `${this.#folder}/${id}.yaml`;
  }

  #create(id: string, facts: Facts, row: TableRow) {
    const problems = missingFields(facts);
    if (problems.length > 0) return { kind: 'refused' as const, id, problems };
    const record = startRecord(facts);
    mergeFacts(record, facts, { accept: new Set(), settled: new Set() });
    this.drafts.set(id, {
      id,
      path: this.#pathOf(id),
      text: undefined,
      record,
      settled: new Set(),
      rows: new Set([row.number]),
    });
    this.#afterwards(id, record, facts, row);
    return { kind: 'new' as const, id };
  }

  #change(id: string, facts: Facts, row: TableRow) {
    const { options } = this.#input;
    const draft = this.#draft(id);
    const record = structuredClone(draft.record);
    const country = this.#context.gazetteer.programmeCountries[0]?.iso ?? '';
    const changes = mergeFacts(record, facts, { accept: options.accept, settled: draft.settled });
    const correction = mergeCorrection(record, facts, { accept: options.accept, today: options.today, country });
    if (correction.problems.length > 0) return { kind: 'refused' as const, id, problems: correction.problems };
    const all = [...changes, ...correction.changes];
    const isChanged = all.some(({ kind }) => kind !== 'kept');
    if (isChanged) {
      draft.record = record;
      draft.rows.add(row.number);
      this.drafts.set(id, draft);
    }
    this.#afterwards(id, record, facts, row);
    return { kind: isChanged ? ('changed' as const) : ('unchanged' as const), id, changes: all };
  }

  #draft(id: string): Draft {
    const known = this.drafts.get(id);
    if (known) return known;
    const path = this.#pathOf(id);
    const text = this.#paths.get(path)?.text ?? '';
    const draft: Draft = { id, path, text, record: parse(text) as DraftRecord, settled: new Set(), rows: new Set() };
    return draft;
  }

  /** What follows for others: a shared contact is remarked on, a network names its member, later rows find this one. */
  #afterwards(id: string, record: DraftRecord, facts: Facts, row: TableRow): void {
    const shares = (kind: 'phone' | 'email', value: string) =>
      this.#index.sharing(kind, value).some((other) => other !== id);
    for (const { number } of facts.phones)
      if (shares('phone', number)) addRemark(record, 'phones', 'unclear', [number], facts.cite);
    for (const address of facts.emails)
      if (shares('email', address)) addRemark(record, 'emails', 'unclear', [address], facts.cite);
    for (const network of facts.memberOf) this.#addMember(network, id, row);
    this.#index.add(matchableFacts(id, facts));
  }

  #addMember(network: string, id: string, row: TableRow): void {
    const draft = this.#draft(network);
    const networks = (draft.record.networks ?? {}) as { members?: string[] };
    if (network === id || networks.members?.includes(id)) return;
    draft.record.networks = { ...networks, members: [...(networks.members ?? []), id] };
    draft.rows.add(row.number);
    this.drafts.set(network, draft);
  }
}
