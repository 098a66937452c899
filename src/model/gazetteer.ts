/** The places as a tree: which region and which country any place lies in, and which countries are the programme's. */
import type { Place } from '#schema/place.ts';

export interface Gazetteer {
  readonly byId: ReadonlyMap<string, Place>;
  /** The countries of the programme, in their order. The first one has the short addresses. */
  readonly programmeCountries: readonly Place[];
  /** The regions of the programme's countries, country by country, in the order of the files. */
  readonly regions: readonly Place[];
}

/** Builds the tree. Places whose parent is unknown are a fault of content, found by the checks, not here. */
export function buildGazetteer(places: readonly Place[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]));
  const programmeCountries = places
    .filter((place) => place.programme !== undefined)
    .sort((a, b) => (a.programme?.order ?? 0) - (b.programme?.order ?? 0));
  const order = new Map(programmeCountries.map((country, index) => [country.id, index]));
  const regions = places
    .filter((place) => place.level === 'region' && order.has(place.parent ?? ''))
    .sort((a, b) => (order.get(a.parent ?? '') ?? 0) - (order.get(b.parent ?? '') ?? 0));
  return { byId, programmeCountries, regions };
}

/** The place itself, then what contains it, up to its country. Unknown ids give an empty list. */
export function lineage(gazetteer: Gazetteer, placeId: string): Place[] {
  const places: Place[] = [];
  let place = gazetteer.byId.get(placeId);
  while (place && !places.includes(place)) {
    places.push(place);
    place = gazetteer.byId.get(place.parent ?? '');
  }
  return places;
}

/** The region (of any country) that a place is or lies in. */
export function regionOf(gazetteer: Gazetteer, placeId: string): Place | undefined {
  return lineage(gazetteer, placeId).find((place) => place.level === 'region');
}

/** The country that a place is or lies in. */
export function countryOf(gazetteer: Gazetteer, placeId: string): Place | undefined {
  return lineage(gazetteer, placeId).find((place) => place.level === 'country');
}

/** A name without what only distinguishes two places of one name: "Kayes (ville)" is "Kayes". */
export function bareName(name: string): string {
  return name.replace(/\s*\(.*\)/, '');
}
