/** Outlines of places as GeoJSON wants them (RFC 7946): by the id of the place, outer rings counter-clockwise. */
import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Geometries by the id that the topology gives them; those without one are of no place of ours. */
export function outlinesById(topology: Topology<{ areas: GeometryCollection }>): Map<string, Geometry> {
  const { features } = feature(topology, topology.objects.areas);
  return new Map(
    features.flatMap(({ id, geometry }) => (id === undefined ? [] : [[String(id), rightHanded(geometry)] as const])),
  );
}

/** TopoJSON files turn the other way round. Only areas have a turn. */
export function rightHanded(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turned(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turned) };
  return geometry;
}

/** The first ring is the outer one, the others are holes. */
function turned(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}

/** Positive where the ring turns counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x1 * y2 - x2 * y1);
  }, 0);
}
