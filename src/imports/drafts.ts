/** The entries that rows of a file change, opened one by one as they are needed. */
import { parse } from 'yaml';
import { type ContentFile, commonRoot } from '#model/validation/content-file.ts';
import { isMapping } from '#model/validation/select.ts';
import type { DraftRecord, FieldChange } from './merge/draft.ts';
import { linkedTo, withdrawnEntry, withoutLinksTo } from './merge/withdrawn-entry.ts';

/** An entry that rows change. */
export interface Draft {
  readonly id: string;
  readonly path: string;
  /** As the file stands; undefined for a new entry. */
  readonly text: string | undefined;
  record: DraftRecord;
  /** What the rows changed so far. */
  readonly changes: FieldChange[];
  /** The fields that a row has settled. */
  readonly settled: Set<string>;
  /** The rows that changed it. */
  readonly rows: Set<number>;
}

export class Drafts {
  readonly #kept = new Map<string, Draft>();
  readonly #files: ReadonlyMap<string, ContentFile>;
  readonly #folder: string;

  constructor(files: readonly ContentFile[]) {
    this.#folder = `${commonRoot(files)}/organisations`;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** Those that a row has changed, in the order in which that happened first. */
  get changed(): readonly Draft[] {
    return [...this.#kept.values()];
  }

  /** Whether there is such an entry, in a file or from an earlier row. */
  has(id: string): boolean {
    return this.#kept.has(id) || this.#files.has(this.#pathOf(id));
  }

  /** The entry if a row has changed it already. */
  changedAlready(id: string): Draft | undefined {
    return this.#kept.get(id);
  }

  /** The entry as earlier rows have left it. Nothing is changed before it is kept. */
  open(id: string): Draft {
    const path = this.#pathOf(id);
    const text = this.#files.get(path)?.text;
    const fresh = { id, path, text, changes: [], settled: new Set<string>(), rows: new Set<number>() };
    return this.#kept.get(id) ?? { ...fresh, record: text === undefined ? {} : (parse(text) as DraftRecord) };
  }

  /** Keeps what a row changed. Of one that is withdrawn the values go, and what others say of a link to it. */
  keep(draft: Draft, record: DraftRecord, row: number, changes: readonly FieldChange[]): void {
    draft.record = isMapping(record.withdrawn) ? withdrawnEntry(record, String(record.withdrawn.date)) : record;
    draft.changes.push(...changes);
    draft.rows.add(row);
    this.#kept.set(draft.id, draft);
    if (!isMapping(record.withdrawn)) return;
    const { networks, members } = linkedTo(record);
    for (const id of [...networks, ...members]) {
      const other = this.open(id);
      this.keep(other, withoutLinksTo(other.record, draft.id), row, []);
    }
  }

  #pathOf(id: string): string {
    return `${this.#folder}/${id}.yaml`;
  }
}
