/** Whom one looks for, seen from where one is and what one does: what each wish asks of an organisation. */
import { UNKNOWN } from '#model/facets.ts';
import type { Side } from './fit.ts';

/** By the value of `cherche` in an address, each a promise; the first is meant where there is none. */
export const WISHES = ['pareil', 'autre-theme', 'autre-region', 'autre-typologie', 'reseau', 'appui'] as const;
export type Wish = (typeof WISHES)[number];

/** What one says of oneself, by the keys of the filter. */
export const OWN_FACETS = ['region', 'theme', 'public', 'typologie'] as const;
export type OwnFacet = (typeof OWN_FACETS)[number];

/** What is asked: a wish, and what was said of oneself. */
export interface PartnerQuery extends Readonly<Partial<Record<OwnFacet, string>>> {
  readonly wish: Wish;
}

/** The public of an organisation that helps organisations rather than people, in `publics.yaml`. */
export const OF_ORGANISATIONS = 'organisations';

/** What a wish looks at of an organisation. */
export interface Sought extends Side {
  readonly isNetwork: boolean;
}

/** One thing that is asked, with the facet that it is about: it fails where nothing is known there, too. */
export interface Criterion {
  /** What the wish itself wants, which cannot be given up: another theme, a network. */
  readonly isWish: boolean;
  readonly facet: OwnFacet | 'genre';
  readonly passes: (other: Sought) => boolean;
}

type Needs = readonly (readonly OwnFacet[])[];
/** What has to be said of oneself: one of each row. Without it the wish means nothing. */
const NEEDS: Readonly<Record<Wish, Needs>> = {
  pareil: [['region', 'theme', 'public']],
  'autre-theme': [['region']],
  'autre-region': [['theme', 'public']],
  'autre-typologie': [['typologie']],
  reseau: [],
  appui: [],
};

/** What is still to be chosen before the wish means something: one of these; nothing where all is said. */
export function missingFor(asked: PartnerQuery): readonly OwnFacet[] {
  return NEEDS[asked.wish].find((some) => some.every((facet) => !asked[facet])) ?? [];
}

/** What the wish asks of an organisation; what was said of oneself counts for the order where it is no part of it. */
export function criteriaOf(asked: PartnerQuery): readonly Criterion[] {
  const { region, theme, typologie, wish } = asked;
  const here = criterion('region', region, ({ everywhere, regions }, id) => [...regions, ...everywhere].includes(id));
  const same = [
    ...criterion('theme', theme, ({ themes }, id) => themes.includes(id)),
    ...criterion('public', asked.public, ({ publics }, id) => publics.includes(id)),
  ];
  switch (wish) {
    case 'pareil':
      return [...here, ...same];
    case 'autre-theme':
      return [
        ...here,
        ...wanted('theme', theme ?? UNKNOWN, ({ themes }, id) => themes.length > 0 && !themes.includes(id)),
      ];
    case 'autre-region':
      return [
        ...same,
        ...wanted(
          'region',
          region ?? UNKNOWN,
          ({ everywhere, regions }, id) => regions.length > 0 && ![...regions, ...everywhere].includes(id),
        ),
      ];
    case 'autre-typologie':
      return [
        ...here,
        ...same,
        ...wanted('typologie', typologie, ({ typologies }, id) => typologies.length > 0 && !typologies.includes(id)),
      ];
    case 'reseau':
      return [{ facet: 'genre', isWish: true, passes: ({ isNetwork }) => isNetwork }];
    case 'appui':
      return wanted('public', OF_ORGANISATIONS, ({ publics }, id) => publics.includes(id));
  }
}

function criterion(
  facet: OwnFacet,
  value: string | undefined,
  passes: (other: Sought, value: string) => boolean,
): Criterion[] {
  return value === undefined ? [] : [{ facet, isWish: false, passes: (other) => passes(other, value) }];
}

function wanted(...asked: Parameters<typeof criterion>): Criterion[] {
  return criterion(...asked).map((it) => ({ ...it, isWish: true }));
}
