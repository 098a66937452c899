/**
 * The summary is in our words: a questionnaire's is only taken where it is accepted, or where there is none yet. An editor
 * may have no English: pages then show the French, marked as such, and the row says that it waits to be translated.
 */
import type { Merge } from './merge.ts';

export function mergeSummary(merge: Merge): void {
  const { record, facts } = merge;
  const { fr, en } = facts.summary;
  const own = record.summary as { fr: string; en?: string; cite: string[] };
  if (fr !== undefined && fr !== own.fr) {
    const kind = merge.replaces('summary') ? 'accepted' : 'kept';
    merge.note({ field: 'summary', kind, before: own.fr, after: fr });
    if (kind === 'accepted') record.summary = { fr, ...(en !== undefined && { en }), cite: [...facts.cite] };
  } else if (en !== undefined && own.en === undefined) {
    record.summary = { fr: own.fr, en, cite: own.cite };
    merge.note({ field: 'summary', kind: 'added', after: en });
  } else if (en !== undefined && en !== own.en) {
    const kind = merge.replaces('summary') ? 'accepted' : 'kept';
    merge.note({ field: 'summary', kind, before: own.en ?? '', after: en });
    if (kind === 'accepted') record.summary = { ...own, en };
  }
  const now = record.summary as { fr: string; en?: string };
  if (fr !== undefined && now.fr === fr && now.en === undefined)
    merge.note({ field: 'summary', kind: 'untranslated', after: fr });
  if (fr !== undefined || en !== undefined) merge.settle('summary');
}
