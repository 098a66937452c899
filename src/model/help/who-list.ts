/** Who asks, alone in its file: the script that orders a page needs nothing else of it. */

/** Those who can say who they are; nobody has to. The value of `#pour=` in an address. */
export const WHO = ['revenu', 'etranger', 'refugie', 'deplace', 'femme', 'mineur', 'travailleur'] as const;
export type Who = (typeof WHO)[number];
