/** Words of names that tell nothing, and short forms of common ones. */

/** Articles and the like, in French and English. */
export const SMALL_WORDS = new Set(
  'a au aux d de des du en et l la le les pour sur of the and for in on an to un une'.split(' '),
);

/** Short forms that lists use for common words of names. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ass: 'association',
  asso: 'association',
  assoc: 'association',
  coop: 'cooperative',
  coord: 'coordination',
  ctre: 'centre',
  fed: 'federation',
  gpt: 'groupement',
  min: 'ministere',
  org: 'organisation',
  organization: 'organisation',
};
