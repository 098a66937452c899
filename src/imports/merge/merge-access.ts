/** What is known about getting help there: an answer where there was none, or in place of one where that is accepted. */

import { questionsMerged } from '#schema/fields.ts';
import { DEFAULT_LOCALE, type Text } from '#schema/locale.ts';
import { addCitations } from './draft.ts';
import type { Merge } from './merge.ts';

const ACCESS = questionsMerged('access');

export function mergeAccess(merge: Merge): void {
  const { record, facts } = merge;
  const own = record.access as Record<string, Text> | undefined;
  for (const { name, at } of ACCESS) {
    const after = facts[name];
    const key = at.slice('access.'.length);
    const before = own?.[key]?.[DEFAULT_LOCALE];
    if (after === undefined || before === after) continue;
    const field = `access.${key}` as const;
    if (before === undefined) merge.note({ field, kind: 'added', after });
    else merge.note({ field, kind: merge.replaces('access') ? 'accepted' : 'kept', before, after });
    if (before !== undefined && !merge.replaces('access')) continue;
    const { cite, ...rest } = (record.access ?? {}) as Record<string, unknown> & { cite?: string[] };
    record.access = { ...rest, [key]: { [DEFAULT_LOCALE]: after }, ...(cite && { cite }) };
    addCitations(record.access as { cite?: string[] }, facts.cite);
  }
  if (ACCESS.some(({ name }) => facts[name] !== undefined)) merge.settle('access');
}
