/** The remarks that an import writes: sentences of ours around values of fixed fields, never a stranger's free words. */
import type { WorkingText } from '#i18n/site-text.ts';
import { inEveryLanguage } from '#i18n/working-texts.ts';
import { type DraftRecord, listAt, peekList } from './draft.ts';

type RemarkKind = 'conflict' | 'outdated' | 'unclear' | 'invalid' | 'unread' | 'approximate' | 'notDate';

/** Which sentence says each. */
const SENTENCES: Readonly<Record<RemarkKind, Exclude<keyof WorkingText['importRemarks'], 'reported' | 'summary'>>> = {
  conflict: 'conflict',
  outdated: 'replaced',
  unclear: 'shared',
  invalid: 'invalid',
  unread: 'unread',
  approximate: 'approximate',
  notDate: 'notDate',
};

/**
 * Adds a remark on two values of a field, or on one that is doubtful; not where one of the same field and values is there.
 * Says whether it did.
 */
export function addRemark(
  record: DraftRecord,
  field: string,
  kind: RemarkKind,
  printed: readonly string[],
  cite: readonly string[],
): boolean {
  const wanted = [...printed].sort().join('\n');
  const isKnown = peekList(record, 'remarks').some(
    (remark) =>
      remark.field === field && [...((remark.printed as string[] | undefined) ?? [])].sort().join('\n') === wanted,
  );
  if (isKnown) return false;
  const [before = '', after = ''] = printed;
  const text = inEveryLanguage((t) => t.importRemarks[SENTENCES[kind]](before, after));
  const isSaid = kind === 'unread' || kind === 'approximate' || kind === 'notDate';
  listAt(record, 'remarks').push({
    field,
    kind: isSaid ? 'unclear' : kind,
    text,
    printed: [...printed],
    cite: [...new Set(cite)],
  });
  return true;
}
