/** Rings as drawn: which one carries an area's name, how large it is, where its middle is. */
import type { GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Spot } from './label-spot.ts';

/** The outer ring of the largest part, as drawn: overseas parts do not pull a name away. */
export function largestRing({ geometry }: Feature<Polygon | MultiPolygon>, projection: GeoProjection): Spot[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = parts.map(([outer = []]) =>
    outer.map(([lon = 0, lat = 0]) => projection([lon, lat]) ?? ([0, 0] as const)),
  );
  const size = (ring: readonly Spot[]) => extent(ring).reduce((a, b) => a * b);
  return rings.reduce((largest, ring) => (size(ring) > size(largest) ? ring : largest), rings[0] ?? []);
}

/** Width and height. */
export function extent(ring: readonly Spot[]): [number, number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

/** The middle of what surrounds it. */
export function middle(ring: readonly Spot[]): Spot {
  const [width, height] = extent(ring);
  return [Math.min(...ring.map(([x]) => x)) + width / 2, Math.min(...ring.map(([, y]) => y)) + height / 2];
}

/** In whole units of the picture. */
export function rounded([x, y]: Spot): Spot {
  return [Math.round(x), Math.round(y)];
}
