/** Everything that the map page of one country of the programme draws and sends, made once for a build. */
import { geoContains } from 'd3-geo';
import type { Place } from '#schema/place.ts';
import type { Directory } from '../directory.ts';
import { regionOf } from '../gazetteer.ts';
import { type AreaTopology, countryOutlines, type Outlines, regionOutlines } from '../geography.ts';
import { type DrawnMap, drawMap, shapesOf } from './drawn-map.ts';
import type { Placed } from './placed.ts';
import { countryPoints, type MapPoint } from './points.ts';
import { type SentOutlines, sentOutlines, windowOf } from './sent-outlines.ts';

export interface MapView {
  /** The areas of the view, on the picture or not. */
  readonly areas: readonly Place[];
  readonly sheet: DrawnMap | undefined;
  readonly points: readonly MapPoint[];
  /** What the moving map draws; none where there is no picture: nothing of the view has a position. */
  readonly sent: SentOutlines | undefined;
}

export interface CountryMap {
  readonly country: Place;
  readonly views: { readonly regions: MapView; readonly pays: MapView };
  /** Places that organisations name and whose position is not known. */
  readonly unlocated: readonly Place[];
  /** Points that the outlines draw outside of the region that the place lies in. */
  readonly outside: readonly Place[];
}

/** What no outlines are: an area without them is a mark where its coordinates are. */
const NO_OUTLINES: AreaTopology = {
  type: 'Topology',
  arcs: [],
  objects: { areas: { type: 'GeometryCollection', geometries: [] } },
};

const LARGE = { width: 600, smallest: 40, letter: { width: 12, height: 23 } };

/** @param acted countries in which organisations act or have an address. */
export function buildCountryMap(
  directory: Directory,
  country: Place,
  entries: readonly Placed[],
  acted: readonly Place[],
  outlines: Outlines,
): CountryMap {
  const { gazetteer } = directory;
  const regions = gazetteer.regions.filter(({ parent }) => parent === country.id);
  const topology = regionOutlines(gazetteer, country, outlines);
  const { points, unlocated } = countryPoints(gazetteer, entries, country);
  const world = countryOutlines(gazetteer, outlines);
  const view = topology ? regionView(topology, regions, points) : pointView(world, regions, points);
  const shown = new Set(view.sheet?.areas.map(({ place }) => place));
  return {
    country,
    views: { regions: view, pays: countryView(world, acted, countryPoints(gazetteer, entries).points) },
    unlocated: [...regions.filter((region) => !shown.has(region)), ...unlocated],
    outside: topology ? pointsOutside(topology, points, (id) => regionOf(gazetteer, id)) : [],
  };
}

function regionView(topology: AreaTopology, areas: readonly Place[], points: readonly MapPoint[]): MapView {
  const sheet = drawMap(topology, areas, { ...LARGE, detail: 0.002, points });
  // The outlines say enough: points would hide the numbers of so small a picture.
  return { areas, sheet: { ...sheet, points: [] }, points, sent: sentOutlines(topology, sheet, 0.0005) };
}

/** Regions of which no outline is known: marks and points, over the outline of the country where there is one. */
function pointView(world: AreaTopology = NO_OUTLINES, areas: readonly Place[], points: readonly MapPoint[]): MapView {
  const located = [...areas.flatMap(({ coordinates }) => coordinates ?? []), ...points];
  if (located.length === 0) return { areas, sheet: undefined, points, sent: undefined };
  const [west, south, east, north] = windowOf(located, 0);
  const window = windowOf(located, Math.max(0.5, Math.max(east - west, north - south) * 0.15));
  const sheet = drawMap(world, areas, { ...LARGE, detail: 0, window, points });
  return { areas, sheet, points, sent: sentOutlines(world, sheet, 0, window) };
}

function countryView(
  topology: AreaTopology | undefined,
  areas: readonly Place[],
  points: readonly MapPoint[],
): MapView {
  const located = areas.flatMap(({ coordinates }) => coordinates ?? []);
  if (!topology || located.length === 0) return { areas, sheet: undefined, points, sent: undefined };
  const window = windowOf(located, 6);
  const sheet = drawMap(topology, areas, {
    width: 560,
    // Coarser than what is sent for the moving map: it does not grow, and each page of the map loads it.
    detail: 0.12,
    window,
    smallest: 14,
    letter: { width: 5, height: 16 },
  });
  return { areas, sheet, points, sent: sentOutlines(topology, sheet, 0.02, window) };
}

function pointsOutside(
  topology: AreaTopology,
  points: readonly MapPoint[],
  region: (placeId: string) => Place | undefined,
): Place[] {
  const shapes = new Map(shapesOf(topology).map((shape) => [shape.id, shape]));
  return points.flatMap(({ places, lat, lon }) =>
    places.filter(({ id }) => {
      const shape = shapes.get(region(id)?.id);
      return shape && !geoContains(shape, [lon, lat]);
    }),
  );
}
