/** What the moving map gets beside the outlines, in one language: organisations as its list shows them, names, sentences. */

import type { Card, CardTexts } from '../card.ts';
import type { Placed } from './placed.ts';
import type { SentOutlines } from './sent-outlines.ts';

/** An organisation as the map counts it, with its card; of the words that find it, those that its card does not say. */
export interface SentOrganisation extends Placed, Omit<Card, 'aliases' | 'areas'> {}

export const VIEWS = ['regions', 'pays'] as const;
export type ViewName = (typeof VIEWS)[number];

/** An area or a point that can be chosen. */
export interface SentPlace {
  readonly id: string;
  readonly name: string;
  /** Below the language: the page that lists the same; points have none. */
  readonly path?: string | undefined;
  readonly isSurveyed: boolean;
  /** Where a point is; areas have their spot with the outlines. */
  readonly at?: readonly [lat: number, lon: number] | undefined;
  /** The places that a point stands for. */
  readonly places?: readonly string[] | undefined;
}

export interface SentMap {
  readonly organisations: readonly SentOrganisation[];
  readonly views: Readonly<
    Record<ViewName, { readonly areas: readonly SentPlace[]; readonly points: readonly SentPlace[] }>
  >;
  readonly texts: Readonly<Record<string, string>>;
  readonly card: CardTexts;
  /** How the site's root in this language begins. */
  readonly root: string;
}

/** The outlines of each view; none where nothing of it has a position. */
export type SentOutlinesByView = Readonly<Partial<Record<ViewName, SentOutlines>>>;

/** A map once all that it is sent has come. */
export type LoadedMap = SentMap & { readonly outlines: SentOutlinesByView };
