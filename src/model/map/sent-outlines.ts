/** The outlines as the moving map gets them: few points, small numbers, each area with the spot of its number. */
import { geoBounds } from 'd3-geo';
import { quantize } from 'topojson-client';
import { filter } from 'topojson-simplify';
import type { AreaTopology } from '../geography.ts';
import { type DrawnMap, shapesOf, simplified } from './drawn-map.ts';

/** One view of the moving map. */
export interface SentOutlines {
  readonly topology: AreaTopology | undefined;
  /** Where an area's number stands, by id; also where marks are. */
  readonly spots: Readonly<Record<string, readonly [lat: number, lon: number]>>;
  /** What the view shows at first: west, south, east, north. */
  readonly window: readonly [number, number, number, number];
  /** Ids of areas that are marks: they have no outline of their own, or a very small one. */
  readonly marks: readonly string[];
}

/** What of a view is sent: areas within the window, less than `detail` dropped. */
export function sentOutlines(
  topology: AreaTopology,
  sheet: DrawnMap,
  detail: number,
  window?: readonly [number, number, number, number],
): SentOutlines {
  const { areas } = topology.objects;
  const inWindow = new Set(
    shapesOf(topology).flatMap((shape, index) => (!window || touches(geoBounds(shape), window) ? [index] : [])),
  );
  const geometries = areas.geometries.filter((_, index) => inWindow.has(index));
  const spots = sheet.areas.map(({ place, spot }) => {
    const { lat, lon } = sheet.invert(spot);
    return [place.id, [lat, lon]] as const;
  });
  const kept = filter({ ...topology, objects: { areas: { ...areas, geometries } } }, () => true);
  return {
    // Nothing cannot be simplified.
    topology:
      geometries.length > 0 ? (quantize(simplified(kept as AreaTopology, detail), 2000) as AreaTopology) : undefined,
    spots: Object.fromEntries(spots),
    window: window ?? boundsOf(topology),
    marks: sheet.areas.filter(({ isMark }) => isMark).map(({ place }) => place.id),
  };
}

/** Around the areas that are places of ours. */
function boundsOf(topology: AreaTopology): [number, number, number, number] {
  const features = shapesOf(topology).filter(({ id }) => id !== undefined);
  const [[west, south], [east, north]] = geoBounds({ type: 'FeatureCollection', features });
  return [west, south, east, north];
}

function touches(
  [[west, south], [east, north]]: [[number, number], [number, number]],
  window: readonly [number, number, number, number],
): boolean {
  return west < window[2] && east > window[0] && south < window[3] && north > window[1];
}

/** The part of the world that holds the places: west, south, east, north, with a margin in degrees. */
export function windowOf(
  places: readonly { readonly lat: number; readonly lon: number }[],
  margin: number,
): readonly [number, number, number, number] {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  return [
    Math.min(...lons) - margin,
    Math.min(...lats) - margin,
    Math.max(...lons) + margin,
    Math.max(...lats) + margin,
  ];
}
