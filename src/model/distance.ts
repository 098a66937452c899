/** How far places are from each other as the crow flies: an order of nearness, never a length of road. */
import type { Place } from '#schema/place.ts';

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

/** To the nearest this many kilometres: nobody on the road needs more. */
const ROUNDED_TO_KM = 10;

/** Kilometres as they are shown: in tens; 0 for what is nearer than ten. */
export function roundedKilometres(kilometres: number): number {
  return kilometres < ROUNDED_TO_KM ? 0 : Math.round(kilometres / ROUNDED_TO_KM) * ROUNDED_TO_KM;
}
