/** A map as it is drawn at build: every area with its path and the spot of its name, in the units of its picture. */
import { type GeoProjection, geoBounds, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { AreaTopology } from '#model/geography.ts';
import type { Place } from '#schema/place.ts';
import type { Size } from './box.ts';
import type { Spot } from './label-spot.ts';
import { PathData } from './path-data.ts';
import type { MapPoint } from './points.ts';
import { largestRing, rounded } from './ring.ts';
import { arrangeWords, type Drawn, type DrawnArea } from './words-spots.ts';

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  /** Points below the areas, where the picture shows them. */
  readonly points: readonly { readonly point: MapPoint; readonly spot: Spot }[];
  /** Areas that are no place of ours, for bearings only. */
  readonly context: string;
  /** The position on earth of a place in the picture. */
  readonly invert: (spot: Spot) => { lat: number; lon: number };
}

export interface DrawOptions {
  readonly width: number;
  /** Points of an outline are dropped where they change less than this, in square degrees. */
  readonly detail: number;
  /** West, south, east, north: what the picture shows; else all areas with a place. */
  readonly window?: readonly [number, number, number, number] | undefined;
  /** Areas drawn narrower or lower than this are marks. */
  readonly smallest: number;
  /** About how large a letter of the words is. */
  readonly letter: Size;
  /** Points that the words should not hide. */
  readonly points?: readonly MapPoint[];
}

export type Shape = Feature<Polygon | MultiPolygon>;

/** The areas of a topology as shapes, with the ids of places. */
export function shapesOf(topology: AreaTopology): Shape[] {
  return (feature(topology, topology.objects.areas) as FeatureCollection<Polygon | MultiPolygon>).features;
}

/** Fewer points; borders that two areas share stay shared. */
export function simplified(topology: AreaTopology, detail: number): AreaTopology {
  return simplify(presimplify(topology), detail) as AreaTopology;
}

/** Draws the places given; those without an outline stand where their coordinates are, and are left out without any. */
export function drawMap(topology: AreaTopology, places: readonly Place[], options: DrawOptions): DrawnMap {
  const shapes = shapesOf(simplified(topology, options.detail));
  const shapeOf = new Map(shapes.map((shape) => [String(shape.id ?? ''), shape]));
  const { projection, height } = fitted(
    places.flatMap(({ id }) => shapeOf.get(id) ?? []),
    options,
  );
  const drawn = places.flatMap((place): Drawn[] => {
    const shape = shapeOf.get(place.id);
    const { coordinates } = place;
    if (shape) return [{ place, path: pathOf(shape, projection), ring: largestRing(shape, projection) }];
    return coordinates
      ? [{ place, path: undefined, ring: [onPicture(projection, coordinates.lon, coordinates.lat)] }]
      : [];
  });
  const ours = new Set(places.map(({ id }) => id));
  const others = shapes.filter(({ id }) => !ours.has(String(id ?? '')));
  const points = (options.points ?? []).map((point) => ({
    point,
    spot: rounded(onPicture(projection, point.lon, point.lat)),
  }));
  return {
    width: options.width,
    height,
    points,
    areas: arrangeWords(drawn, { ...options, picture: [options.width, height], dots: points.map(({ spot }) => spot) }),
    context: others.map((shape) => pathOf(shape, projection)).join(''),
    invert: (spot) => onEarth(projection, spot),
  };
}

function pathOf(shape: Shape, projection: GeoProjection): string {
  const data = new PathData();
  geoPath(projection, data)(shape);
  return data.toString();
}

function onPicture(projection: GeoProjection, lon: number, lat: number): Spot {
  return projection([lon, lat]) ?? [0, 0];
}

/** To about a hundred metres. */
function onEarth(projection: GeoProjection, [x, y]: Spot): { lat: number; lon: number } {
  const [lon = 0, lat = 0] = projection.invert?.([x, y]) ?? [];
  return { lat: Number(lat.toFixed(3)), lon: Number(lon.toFixed(3)) };
}

function fitted(
  shapes: readonly Shape[],
  { width, window }: DrawOptions,
): { projection: GeoProjection; height: number } {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const [[west, south], [east, north]] = window
    ? ([
        [window[0], window[1]],
        [window[2], window[3]],
      ] as const)
    : geoBounds(all);
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(width - 4, corners);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(corners);
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top) + 4;
  projection.translate([x - left + 2, y - top + 2]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, height };
}
