/** An entry whose organisation asked to be taken out: its values leave the project, and nothing of it is published. */

import { inEveryLanguage } from '#i18n/texts.ts';
import type { DraftRecord } from '#imports/merge/draft.ts';
import { valueIn } from './plain-record.ts';

/**
 * The record with its names alone: the build needs them to take mentions of it out of what others say. Contacts, places, help,
 * links and history go.
 */
export function withdrawnEntry(record: DraftRecord, today: string): DraftRecord {
  const { name, acronym, kind, tier, aliases, nameIn, searchNames } = record;
  const names = { name, acronym, kind, tier, aliases, nameIn, searchNames };
  const kept = Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined));
  const summary = { ...inEveryLanguage((t) => t.editing.withdrawnSummary), cite: valueIn(record, ['summary', 'cite']) };
  return { ...kept, summary, withdrawn: { date: today } };
}
