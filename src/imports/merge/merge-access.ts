/** What is known about getting help there: an answer where there was none, or in place of one where that is accepted. */
import { addCitations } from './draft.ts';
import type { Merge } from './merge.ts';

export function mergeAccess(merge: Merge): void {
  const { record, facts } = merge;
  const own = record.access as Record<string, { fr: string }> | undefined;
  for (const [key, fr] of Object.entries(facts.access)) {
    const before = own?.[key]?.fr;
    if (before === fr) continue;
    const field = `access.${key}` as const;
    if (before === undefined) merge.note({ field, kind: 'added', after: fr });
    else merge.note({ field, kind: merge.replaces('access') ? 'accepted' : 'kept', before, after: fr });
    if (before !== undefined && !merge.replaces('access')) continue;
    const { cite, ...rest } = (record.access ?? {}) as Record<string, unknown> & { cite?: string[] };
    record.access = { ...rest, [key]: { fr }, ...(cite && { cite }) };
    addCitations(record.access as { cite?: string[] }, facts.cite);
  }
  if (Object.keys(facts.access).length > 0) merge.settle('access');
}
