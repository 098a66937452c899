/** One row being laid into one entry. */

import type { Facts } from '../rows/facts.ts';
import type { DraftRecord, FieldChange } from './draft.ts';

export interface MergeOptions {
  /** Fields whose new value replaces the old one, which goes into a remark; `all` for every field. */
  readonly accept: ReadonlySet<string>;
  /** Fields of this entry that an earlier row of the same file has settled: a second one cannot overrule it. */
  readonly settled: Set<string>;
}

/** The entry that changes, what the row says, and what came of it so far. */
export class Merge {
  readonly changes: FieldChange[] = [];
  readonly record: DraftRecord;
  readonly facts: Facts;
  readonly #options: MergeOptions;

  constructor(record: DraftRecord, facts: Facts, options: MergeOptions) {
    this.record = record;
    this.facts = facts;
    this.#options = options;
  }

  /** Whether the row's value takes the place of the entry's. */
  replaces(field: string): boolean {
    const { accept, settled } = this.#options;
    return (accept.has('all') || accept.has(field)) && !settled.has(field);
  }

  /** No later row of the file replaces this field. */
  settle(field: string): void {
    this.#options.settled.add(field);
  }

  note(change: FieldChange): void {
    this.changes.push(change);
  }
}
