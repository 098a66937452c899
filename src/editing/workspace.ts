/** What an editor has changed so far, over the content as it was loaded: nothing is written anywhere before it is proposed. */
import { buildDirectory, type ContentRecords, type Directory } from '#model/directory.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import type { Fault } from '#model/validation/fault.ts';
import { ContentCheck, withChanged } from './content-check.ts';
import { type LaterContent, whole } from './content-parts.ts';
import { type EditingContent, entryIdOf, entryPath } from './editing-content.ts';
import type { ChangedFile } from './entry-draft.ts';

/** What a check of some changes gives. */
export interface Checked {
  /** Those of the changed entries, as the command says them. */
  readonly faults: readonly Fault[];
  readonly records: ContentRecords;
}

export class Workspace {
  readonly #check = new ContentCheck();
  #base: ReadonlyMap<string, ContentFile>;
  readonly #changed = new Map<string, ContentFile>();
  #content: EditingContent;
  #records: ContentRecords | undefined;

  constructor(content: EditingContent) {
    this.#content = content;
    this.#base = new Map(content.files.map((file) => [file.path, file]));
  }

  /** Takes in what came after what an entry is edited with. */
  complete(later: LaterContent): void {
    this.#content = whole(this.#content, later);
    this.#base = new Map(this.#content.files.map((file) => [file.path, file]));
    this.#records = undefined;
  }

  /** The content with what was changed. */
  get files(): readonly ContentFile[] {
    return withChanged(this.#content.files, [...this.#changed.values()]);
  }

  /** The records of the content with what was changed. */
  get records(): ContentRecords {
    this.#records ??= this.#check.check(this.files).records;
    return this.#records;
  }

  /** The ids of entries that can be edited, new ones too. */
  get ids(): string[] {
    const closed = new Set(this.#content.closed);
    return this.files.flatMap(({ path }) => entryIdOf(path) ?? []).filter((id) => !closed.has(id));
  }

  /** The entries whose text the page does not have. */
  get closed(): readonly string[] {
    return this.#content.closed;
  }

  /** The text of an entry with what was changed; undefined where there is none, or none that can be edited. */
  textOf(id: string): string | undefined {
    return this.textAt(entryPath(id));
  }

  /** The text of a file with what was changed, that of a source too; undefined where there is none. */
  textAt(path: string): string | undefined {
    const closed = this.closed.includes(entryIdOf(path) ?? '');
    return closed ? undefined : (this.#changed.get(path) ?? this.#base.get(path))?.text;
  }

  /** Everything that was changed, against the content as it was loaded. */
  get changes(): ChangedFile[] {
    return [...this.#changed.values()].map(({ path, text }) => ({
      path,
      before: this.#base.get(path)?.text,
      after: text,
    }));
  }

  /** The faults that the files would have, beside what was changed already. Costs one check of the links of the content. */
  checkWith(files: readonly ChangedFile[]): Checked {
    const changed = files.map(({ path, after }) => ({ path, text: after }));
    const { faults, records } = this.#check.check(withChanged(this.files, changed));
    return { faults: this.#check.faultsOf(changed, faults), records };
  }

  /** The content and its records with these files, beside what was changed already. */
  contentWith(files: readonly ChangedFile[]): {
    readonly files: readonly ContentFile[];
    readonly records: ContentRecords;
  } {
    if (files.length === 0) return { files: this.files, records: this.records };
    const all = withChanged(
      this.files,
      files.map(({ path, after }) => ({ path, text: after })),
    );
    return { files: all, records: this.#check.check(all).records };
  }

  /** Keeps changes among those to be proposed. */
  keep(files: readonly ChangedFile[]): void {
    for (const { path, after } of files)
      if (this.#base.get(path)?.text === after) this.#changed.delete(path);
      else this.#changed.set(path, { path, text: after });
    this.#records = undefined;
  }

  /** Takes one back. */
  drop(path: string): void {
    this.#changed.delete(path);
    this.#records = undefined;
  }

  /** The directory as it would be built. */
  directoryOf(records: ContentRecords): Directory {
    return buildDirectory(records, this.#content.day);
  }
}
