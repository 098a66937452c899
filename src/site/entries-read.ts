/**
 * What was read of each file of the content, for as long as the program runs. While pages are being developed a save changes one file,
 * and this module, which does not know the content, stays: the thousands of others are not read again.
 */
import type { ContentFile } from '#model/validation/content-file.ts';
import { readEntry } from '#model/validation/entry.ts';

const known = new Map<string, { readonly text: string; readonly read: ReturnType<typeof readEntry> }>();

/** As `readEntry`, once for each text of a file. A program reads one folder of content. */
export function readOnce(file: ContentFile, root: string): ReturnType<typeof readEntry> {
  const { path, text } = file;
  const before = known.get(path);
  const read = before?.text === text ? before.read : readEntry(file, root);
  known.set(path, { text, read });
  return read;
}
