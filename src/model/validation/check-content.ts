/** Checks the whole content at once: every fault of every file, and the records that the directory is built from. */

import type { ContentRecords } from '#model/directory.ts';
import { articleFindings } from './articles.ts';
import { contactFindings } from './contacts.ts';
import { type ContentFile, commonRoot } from './content-file.ts';
import { duplicateFindings } from './duplicates.ts';
import { readEntry } from './entry.ts';
import type { Fault } from './fault.ts';
import { gazetteerFindings } from './gazetteer.ts';
import { membershipFindings } from './memberships.ts';
import { pageFindings } from './pages.ts';
import { pictureFindings } from './pictures.ts';
import { settle } from './position.ts';
import { protectionFindings } from './protection.ts';
import { gatherRecords } from './records.ts';
import { buildRegistry } from './registry.ts';
import { sharedContactFindings } from './shared-contacts.ts';
import { tableFindings } from './tables.ts';
import { referenceFindings } from './unknown-ids.ts';

/** What a check gives: use the records only where there is no fault, for some are missing otherwise. */
export interface CheckedContent {
  readonly records: ContentRecords;
  readonly faults: readonly Fault[];
}

/**
 * Reads and checks all files. A file that cannot be read hides no fault of another and causes none there: its
 * identifier still counts. The cost grows with the number of files, not with its square.
 *
 * @param files every file of the content, with its reported path.
 * @param root the folder of the content, without a final slash; derived from the paths unless given.
 * @param readFile how one file is read: a check after each change of one file need not read the others again.
 */
export function checkContent(
  files: readonly ContentFile[],
  root = commonRoot(files),
  readFile: typeof readEntry = readEntry,
): CheckedContent {
  const read = files.map((file) => readFile(file, root));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const registry = buildRegistry(entries);
  const findings = [
    ...read.flatMap((result) => result.findings),
    ...referenceFindings(entries, registry, root),
    ...gazetteerFindings(entries, registry),
    ...duplicateFindings(entries),
    ...membershipFindings(entries),
    ...contactFindings(entries),
    ...protectionFindings(entries),
    ...sharedContactFindings(entries),
    ...pageFindings(entries),
    ...pictureFindings(entries),
    ...tableFindings(entries),
    ...articleFindings(entries, registry, root),
  ];
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return { records: gatherRecords(entries), faults: settle(findings, texts) };
}
