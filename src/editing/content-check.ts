/** The content checked again after each change of an entry: what `npm run validate` would say of it, in the same order. */
import { formFaults } from '#imports/yaml/form-faults.ts';
import { remembered } from '#model/remembered.ts';
import { type CheckedContent, checkContent } from '#model/validation/check-content.ts';
import type { ContentFile } from '#model/validation/content-file.ts';
import { readEntry } from '#model/validation/entry.ts';
import { PROJECT_FOLDER } from './editing-content.ts';

/** Remembers what it read of files that stay the same: only what links entries is looked at anew. */
export class ContentCheck {
  readonly #readOnce = remembered((file: ContentFile) => readEntry(file, PROJECT_FOLDER));

  /** Every fault and the records; the form of an entry is looked at once nothing else is wrong with it, as the command does. */
  check(files: readonly ContentFile[]): CheckedContent {
    const { records, faults } = checkContent(files, PROJECT_FOLDER, this.#readOnce);
    return { records, faults };
  }

  /** The faults of some entries, their form included. */
  faultsOf(changed: readonly ContentFile[], faults: CheckedContent['faults']): CheckedContent['faults'] {
    const paths = new Set(changed.map(({ path }) => path));
    const found = faults.filter(({ file }) => paths.has(file));
    const broken = new Set(found.map(({ file }) => file));
    return [...found, ...formFaults(changed.filter(({ path }) => !broken.has(path)))];
  }
}

/** The files with some of them replaced, and new ones after them. */
export function withChanged(files: readonly ContentFile[], changed: readonly ContentFile[]): ContentFile[] {
  const byPath = new Map(changed.map((file) => [file.path, file]));
  const kept = files.map((file) => byPath.get(file.path) ?? file);
  const known = new Set(files.map(({ path }) => path));
  return [...kept, ...changed.filter(({ path }) => !known.has(path))];
}
