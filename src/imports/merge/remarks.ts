/** The remarks that an import writes: sentences of ours around values of fixed fields, never a stranger's free words. */
import { type DraftRecord, listAt, peekList } from './draft.ts';

type RemarkKind = 'conflict' | 'outdated' | 'unclear' | 'invalid';

interface Words {
  readonly fr: string;
  readonly en: string;
}

const TEXTS: Readonly<Record<RemarkKind, (before: string, after: string) => Words>> = {
  conflict: (before, after) => ({
    fr: `La fiche donne « ${before} », une information plus récente « ${after} ». À vérifier.`,
    en: `The entry gives “${before}”, more recent information “${after}”. To be checked.`,
  }),
  outdated: (before, after) => ({
    fr: `La fiche donnait « ${before} » ; une information plus récente donne « ${after} ».`,
    en: `The entry gave “${before}”; more recent information gives “${after}”.`,
  }),
  unclear: (value) => ({
    fr: `« ${value} » est aussi donné pour une autre organisation.`,
    en: `“${value}” is also given for another organisation.`,
  }),
  invalid: (value) => ({
    fr: `« ${value} » ne peut pas fonctionner tel qu’il est donné. À compléter.`,
    en: `“${value}” cannot work as it is given. To be completed.`,
  }),
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
  const text = TEXTS[kind](before, after);
  listAt(record, 'remarks').push({ field, kind, text, printed: [...printed], cite: [...new Set(cite)] });
  return true;
}

/** What a visitor reported, in our words. */
export const REPORTED: Readonly<Record<'number-dead' | 'area-wrong' | 'closed', Words>> = {
  'number-dead': {
    fr: 'On nous a signalé que ce contact ne répond plus.',
    en: 'It was reported to us that this contact no longer answers.',
  },
  'area-wrong': {
    fr: 'On nous a signalé que les lieux d’intervention sont à revoir.',
    en: 'It was reported to us that the areas of work need to be reviewed.',
  },
  closed: {
    fr: 'On nous a signalé que cette organisation est fermée. À vérifier.',
    en: 'It was reported to us that this organisation is closed. To be checked.',
  },
};
