/** An entry with its last confirmation, everything else as it stands. */
import { parse } from 'yaml';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { rewriteEntry } from './entry-text.ts';

/** The text of the entry with `verified` added or replaced. */
export function entryWithVerified(text: string, verified: NonNullable<OrganisationRecord['verified']>): string {
  return rewriteEntry(text, { ...(parse(text) as object), verified });
}
