/** Places that are points: one point for places at the same spot, and the places that have no known position. */
import type { Place } from '#schema/place.ts';
import { countryOf, type Gazetteer } from '../gazetteer.ts';
import type { Placed } from './placed.ts';

export interface MapPoint {
  /** The id of the first place: also what an address names it by. */
  readonly id: string;
  readonly places: readonly Place[];
  readonly lat: number;
  readonly lon: number;
}

/** The places named by organisations in one country, as points; those without coordinates apart. */
export interface CountryPoints {
  readonly points: readonly MapPoint[];
  readonly unlocated: readonly Place[];
}

/** Points of a country, or of all countries outside the programme where none is given; in the order of the gazetteer. */
export function countryPoints(gazetteer: Gazetteer, entries: readonly Placed[], country?: Place): CountryPoints {
  const placed = new Set(entries.flatMap(({ places, oldPlaces = {} }) => [...places, ...Object.keys(oldPlaces)]));
  const places = [...gazetteer.byId.values()].filter(({ id }) => {
    const home = placed.has(id) ? countryOf(gazetteer, id) : undefined;
    return home && (country ? home === country : !home.programme);
  });
  const bySpot = new Map<string, MapPoint>();
  const unlocated: Place[] = [];
  for (const place of places) {
    if (!place.coordinates) unlocated.push(place);
    else {
      const { lat, lon } = place.coordinates;
      const point = bySpot.get(`${lat} ${lon}`);
      bySpot.set(
        `${lat} ${lon}`,
        point ? { ...point, places: [...point.places, place] } : { id: place.id, places: [place], lat, lon },
      );
    }
  }
  return { points: [...bySpot.values()], unlocated };
}

/** Which point stands for each place. */
export function pointIndex(points: readonly MapPoint[]): ReadonlyMap<string, string> {
  return new Map(points.flatMap(({ id, places }) => places.map((place) => [place.id, id] as const)));
}
