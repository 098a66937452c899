/** Entries that are not in the one form, as faults beside those of the content: `npm run validate` reports them. */
import type { ContentFile } from '#model/validation/content-file.ts';
import type { Fault } from '#model/validation/fault.ts';
import { plainLines } from '#model/validation/yaml.ts';
import { formatEntry } from './entry-text.ts';

const ENTRY = /(?:^|\/)organisations\/[^/]+\.yaml$/;

/** The entries among the files, each with its text in the one form; a file that is no YAML is left out. */
export function formattedEntries(files: readonly ContentFile[]): ContentFile[] {
  return files.flatMap(({ path, text }) => {
    const formatted = ENTRY.test(path) ? formatEntry(plainLines(text)) : undefined;
    return formatted === undefined ? [] : [{ path, text: formatted }];
  });
}

/** One fault for each entry that is not in the form, at the first line that differs. Line ends are free. */
export function formFaults(files: readonly ContentFile[]): Fault[] {
  const texts = new Map(files.map(({ path, text }) => [path, plainLines(text)]));
  return formattedEntries(files).flatMap(({ path, text }): Fault[] => {
    const line = firstDifference(texts.get(path) ?? '', text);
    return line === undefined ? [] : [{ code: 'NOT_FORMATTED', file: path, line, column: 1, params: {} }];
  });
}

function firstDifference(own: string, wanted: string): number | undefined {
  if (own === wanted) return undefined;
  const lines = wanted.split('\n');
  const ownLines = own.split('\n');
  const index = lines.findIndex((line, at) => line !== ownLines[at]);
  return (index < 0 ? lines.length : index) + 1;
}
