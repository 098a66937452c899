/** Who measured where the places are: those who ask to be named with their terms, and those who gave a single place. */
import type { Place } from '#schema/place.ts';
import type { Gazetteer } from './gazetteer.ts';

/**
 * Whoever gave many places, by the word with which the source of a position begins, as they are to be named.
 * Why a few points of OpenStreetMap may stand in data of other terms: docs/decisions/0005-licence-of-the-data.md.
 */
const HOLDERS = { GeoNames: 'GeoNames (CC BY 4.0)', OpenStreetMap: '© OpenStreetMap (ODbL)' } as const;

export interface PositionCredits {
  /** Those of many places, each once, with their terms. */
  readonly holders: readonly string[];
  /** Places whose position somebody else gave; their own words say who. */
  readonly others: readonly Place[];
}

/** Whom to name for the positions of the places. */
export function positionCredits({ byId }: Gazetteer): PositionCredits {
  const located = [...byId.values()].filter(({ coordinates }) => coordinates);
  const begins = (holder: string) => (place: Place) => place.coordinates?.source.startsWith(holder) ?? false;
  const holders = Object.entries(HOLDERS).filter(([name]) => located.some(begins(name)));
  return {
    holders: holders.map(([, terms]) => terms),
    others: located.filter((place) => !holders.some(([name]) => begins(name)(place))),
  };
}

/** The same as one line of names. */
export function positionCreditLine(gazetteer: Gazetteer): string {
  const { holders, others } = positionCredits(gazetteer);
  return [
    ...new Set([...holders, ...others.flatMap(({ coordinates }) => coordinates?.source.split(',')[0] ?? [])]),
  ].join(', ');
}
