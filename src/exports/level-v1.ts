/** The words that version 1 of the open data promised for levels of places, when Mali was the only country. */
import type { Place, PlaceLevel } from '#schema/place.ts';

/** `level` and `precision` of v1 keep these; what a place is in words of no one country stands beside it as `place_type`. */
export const LEVEL_IN_V1: Readonly<Record<PlaceLevel, string>> = {
  country: 'country',
  region: 'region',
  district: 'cercle',
  municipality: 'commune',
  locality: 'locality',
  crossing: 'locality',
  'historic-area': 'historic-area',
};

/** A place as `lieux.json` has it. */
export function publishedPlace(place: Place) {
  return { ...place, level: LEVEL_IN_V1[place.level], placeType: place.level };
}
