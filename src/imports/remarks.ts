/** The remarks that an import writes: sentences of ours around values of fixed fields, never a stranger's free words. */

interface Words {
  readonly fr: string;
  readonly en: string;
}

const TEXTS: Readonly<Record<'conflict' | 'outdated' | 'unclear', (before: string, after: string) => Words>> = {
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
};

/** A remark on two values of a field, or on one that another organisation gives too. */
export function conflictRemark(
  field: string,
  kind: 'conflict' | 'outdated' | 'unclear',
  printed: readonly string[],
  cite: readonly string[],
): Record<string, unknown> & { cite: string[] } {
  const [before = '', after = ''] = printed;
  return { field, kind, text: TEXTS[kind](before, after), printed: [...printed], cite: [...new Set(cite)] };
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
