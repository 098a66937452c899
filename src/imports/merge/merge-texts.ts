/** Texts with their citations in common: an answer where there was none, or in place of one where that is accepted. */
import { DEFAULT_LOCALE, type Text } from '#schema/locale.ts';
import { addCitations } from './draft.ts';
import type { Merge } from './merge.ts';

export type TextGroup = Record<string, unknown> & { cite?: string[] };

/**
 * @param answers what a row says, by the keys of the group.
 * @param before the group as the entry has it.
 * @returns the group as it is now; undefined where there is still none.
 */
export function mergeTexts(
  merge: Merge,
  answers: readonly (readonly [key: string, after: string | undefined])[],
  before: TextGroup | undefined,
): TextGroup | undefined {
  let group = before;
  for (const [key, after] of answers) {
    const own = (group?.[key] as Text | undefined)?.[DEFAULT_LOCALE];
    if (after === undefined || own === after) continue;
    const field = `access.${key}` as const;
    const replaces = merge.replaces('access');
    if (own === undefined) merge.note({ field, kind: 'added', after });
    else merge.note({ field, kind: replaces ? 'accepted' : 'kept', before: own, after });
    if (own !== undefined && !replaces) continue;
    // Who confirmed it confirmed what it said before.
    const { cite, confirmed: _, ...rest } = group ?? {};
    group = { ...rest, [key]: { [DEFAULT_LOCALE]: after }, ...(cite && { cite }) };
    addCitations(group, merge.facts.cite);
  }
  if (answers.some(([, after]) => after !== undefined)) merge.settle('access');
  return group;
}
