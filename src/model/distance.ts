/** How far places are from each other as the crow flies: an order of nearness, never a length of road. */
import type { Place } from '#schema/place.ts';
import type { Gazetteer } from './gazetteer.ts';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

type Point = Pick<NonNullable<Place['coordinates']>, 'lat' | 'lon'>;

/** Kilometres between two points on the globe. */
export function kilometresBetween(from: Point, to: Point): number {
  const lat = radians(to.lat - from.lat);
  const lon = radians(to.lon - from.lon);
  const chord =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

export interface Neighbour {
  readonly region: Place;
  /** Between chief towns; absent where one of the two has no coordinates. */
  readonly kilometres?: number;
}

/** For each region the others of its country, the nearest first; those without coordinates come last. */
export function neighboursByRegion({ regions }: Gazetteer): ReadonlyMap<string, readonly Neighbour[]> {
  const far = Number.POSITIVE_INFINITY;
  return new Map(
    regions.map((from) => {
      const others = regions.filter((region) => region !== from && region.parent === from.parent);
      const neighbours = others.map((region): Neighbour => {
        if (!from.coordinates || !region.coordinates) return { region };
        return { region, kilometres: kilometresBetween(from.coordinates, region.coordinates) };
      });
      return [from.id, neighbours.sort((a, b) => (a.kilometres ?? far) - (b.kilometres ?? far))];
    }),
  );
}
