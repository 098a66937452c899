/**
 * What a round of confirmation would do: `yes` confirms the one fact that was asked for; everything else is a proposal, which
 * nothing applies by itself. The same file again changes nothing; `undo` takes back what it confirmed.
 */
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer } from '#model/gazetteer.ts';
import { type ConfirmableFact, confirmableFacts } from '#model/intake/confirmable.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { createSuggester } from '#model/validation/nearest.ts';
import type { Confirmed } from '#schema/confirmation.ts';
import { refuseInvalid } from '../check-plan.ts';
import { Drafts } from '../drafts.ts';
import type { DraftRecord, FieldChange } from '../merge/draft.ts';
import type { ImportPlan, RowOutcome } from '../outcome.ts';
import type { RowProblem } from '../rows/row-problem.ts';
import { isSameValue } from '../yaml/same-value.ts';
import { type Proposal, proposalOf } from './proposals.ts';
import { isAnswered, type ReadAnswer, readAnswer } from './read-answer.ts';
import { type RoundRow, type RoundTable, roundHeader } from './round-table.ts';

export interface RoundInput {
  readonly round: RoundTable;
  readonly files: readonly ContentFile[];
  readonly records: ContentRecords;
  /** The day of the changes, `2026-11-20`; no call is later. */
  readonly today: string;
  readonly undo: boolean;
}

export interface RoundPlan extends ImportPlan {
  readonly proposals: readonly Proposal[];
}

/** Plans a round. The content must be without faults; so is what the plan writes. Costs what the file and its entries hold. */
export function planRound(input: RoundInput): RoundPlan {
  const planner = new Planner(input);
  const outcomes = input.round.rows.map((row) => planner.place(row));
  const plan = refuseInvalid(outcomes, planner.drafts.changed, input.files, input.today);
  return { ...plan, proposals: planner.proposals };
}

type RowEffect = Pick<RowOutcome, 'kind'> & Partial<RowOutcome>;
type Read = ReadAnswer & { readonly found: ConfirmableFact };
type Refused = { readonly problems: readonly RowProblem[] };

class Planner {
  readonly drafts: Drafts;
  readonly proposals: Proposal[] = [];
  readonly #input: RoundInput;
  readonly #facts = new Map<string, readonly ConfirmableFact[]>();
  readonly #reads: ReadonlyMap<RoundRow, Read | Refused>;
  /** The rows that can be read, by the fact that they answer. */
  readonly #answers: ReadonlyMap<string, readonly RoundRow[]>;
  readonly #country: string;
  readonly #suggest: (word: string) => string | undefined;

  constructor(input: RoundInput) {
    this.#input = input;
    this.drafts = new Drafts(input.files);
    this.#country = buildGazetteer(input.records.places).programmeCountries[0]?.iso ?? '';
    this.#suggest = createSuggester(input.records.organisations.keys());
    const answered = input.round.rows.filter(isAnswered);
    this.#reads = new Map(answered.map((row) => [row, this.#read(row)]));
    this.#answers = Map.groupBy(
      answered.filter((row) => 'answer' in (this.#reads.get(row) ?? {})),
      answeredFact,
    );
  }

  place(row: RoundRow): RowOutcome {
    const { id, fact } = row.cells;
    const outcome = {
      row: row.row,
      id: id || undefined,
      name: fact,
      changes: [],
      matches: [],
      problems: [],
      doubts: [],
    };
    const read = this.#reads.get(row);
    if (!read) return { ...outcome, kind: 'unchanged' };
    const problems = 'problems' in read ? read.problems : this.#contradictions(row, read);
    if ('problems' in read || problems.length > 0) return { ...outcome, kind: 'refused', problems };
    return { ...outcome, ...this.#lay(row, read) };
  }

  #read(row: RoundRow): Read | Refused {
    const { id, fact } = row.cells;
    if (id === '') return { problems: [{ code: 'MISSING_FIELD', value: 'id' }] };
    const record = this.#input.records.organisations.get(id);
    const entry = { column: roundHeader('id'), value: id };
    if (!record) return { problems: [{ code: 'UNKNOWN_ENTRY', ...entry, nearest: this.#suggest(id) }] };
    if (record.withdrawn) return { problems: [{ code: 'WITHDRAWN_ENTRY', ...entry }] };
    const known = this.#facts.get(id) ?? confirmableFacts(record);
    this.#facts.set(id, known);
    const found = known.find(({ key }) => key === fact);
    if (!found) return { problems: [{ code: 'UNKNOWN_FACT', column: roundHeader('fact'), value: fact }] };
    const read = readAnswer(row, found.kind, { today: this.#input.today, country: this.#country });
    return 'problems' in read ? read : { ...read, found };
  }

  /** Of two answers to one fact that differ, nothing says which is right: neither is taken. */
  #contradictions(row: RoundRow, { answer, value }: Read): RowProblem[] {
    const others = (this.#answers.get(answeredFact(row)) ?? []).filter((other) => {
      const read = this.#reads.get(other);
      return read && 'answer' in read && (read.answer !== answer || read.value !== value);
    });
    const lines = others.map(({ row: { number } }) => number).join(', ');
    return others.length > 0 ? [{ code: 'TWO_ROWS', column: roundHeader('answer'), value: lines }] : [];
  }

  #lay(row: RoundRow, { answer, value, asked, found }: Read): RowEffect {
    const { status } = found.fact;
    // Who says yes to a contact that was never given out says that it works: an editor decides on that.
    const isUsable = status === undefined || status === 'ok' || status === 'under-construction';
    if (answer === 'yes' && isUsable) return this.#confirm(row, found, asked);
    if (this.#input.undo) return { kind: 'unchanged' };
    const proposal = proposalOf(row, found, answer, value);
    if (!this.proposals.some((own) => isSameValue(own, proposal))) this.proposals.push(proposal);
    return { kind: 'unchanged', changes: [{ field: found.key, kind: 'proposed', ...(value && { after: value }) }] };
  }

  #confirm({ cells: { id }, row }: RoundRow, { key, path }: ConfirmableFact, asked: Confirmed): RowEffect {
    const draft = this.drafts.open(id);
    const record = structuredClone(draft.record);
    const fact = path.reduce<unknown>((holder, step) => (holder as DraftRecord)[step], record) as DraftRecord;
    const before = fact.confirmed as Confirmed | undefined;
    const isThere = isSameValue(before, asked);
    const { undo } = this.#input;
    if (undo ? !isThere : isThere) return { kind: 'unchanged' };
    if (!undo && before && before.date > asked.date)
      return { kind: 'unchanged', changes: [{ field: key, kind: 'later', before: before.date }] };
    if (undo) delete fact.confirmed;
    else fact.confirmed = { ...asked };
    const change: FieldChange = { field: key, kind: undo ? 'unconfirmed' : 'asked', after: asked.date };
    this.drafts.keep(draft, record, row.number, [change]);
    return { kind: 'changed', changes: [change] };
  }
}

function answeredFact({ cells: { id, fact } }: RoundRow): string {
  return `${id} ${fact}`;
}
