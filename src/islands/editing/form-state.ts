/** The record that a form fills, and what hears of each change. */

import { withValue } from '#editing/plain-record.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import type { Path } from '#model/validation/fault.ts';
import { valueAt } from '#model/validation/select.ts';

export class FormState {
  #record: DraftRecord;
  readonly #heard: () => void;
  /** The citation that new facts get; empty for none. */
  source = '';
  /** Controls whose text seems to name a person, by their id, with where they stand: it is not written. */
  readonly named = new Map<string, Path>();

  /** @param heard after each change. */
  constructor(record: DraftRecord, heard: () => void) {
    this.#record = record;
    this.#heard = heard;
  }

  get record(): DraftRecord {
    return this.#record;
  }

  at(path: Path): unknown {
    return valueAt(this.#record, path);
  }

  /** Below this path all is drawn anew, from the record. */
  forget(path: Path): void {
    const own = controlId(path);
    for (const id of this.named.keys())
      if (path.length === 0 || id === own || id.startsWith(`${own}-`)) this.named.delete(id);
  }

  set(path: Path, value: unknown): void {
    this.#record = withValue(this.#record, path, value);
    this.#heard();
  }
}

/** The id of the control at a path: faults lead to it. */
export function controlId(path: Path): string {
  return `fiche-${path.join('-')}`;
}
