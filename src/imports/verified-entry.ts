/** An entry with its last confirmation, everything else as it stands. */
import { parse } from 'yaml';
import type { OrganisationRecord } from '#schema/organisation.ts';
import type { DraftRecord } from './merge/draft.ts';
import { wholeNews, withNews } from './news.ts';
import { rewriteEntry } from './yaml/entry-text.ts';
import { isSameValue } from './yaml/same-value.ts';

/**
 * The text of the entry with `verified` added or replaced, and so noted in its list of changes; the same text where it
 * has that already.
 *
 * @param today the date of the change, which may come after the day of the confirmation.
 */
export function entryWithVerified(
  text: string,
  verified: NonNullable<OrganisationRecord['verified']>,
  today: string,
): string {
  const record = parse(text) as DraftRecord;
  if (isSameValue(record.verified, verified)) return text;
  return rewriteEntry(text, withNews({ ...record, verified }, wholeNews('verified', today)));
}
