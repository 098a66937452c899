/** A map as it is drawn at build: every area with its path and the spot of its name, in the units of its picture. */
import { type GeoProjection, geoBounds, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Place } from '#schema/place.ts';
import type { AreaTopology } from '../geography.ts';
import { labelSpot, type Spot } from './label-spot.ts';
import { PathData } from './path-data.ts';

export interface SheetArea {
  readonly place: Place;
  /** None where the outlines do not have the place: it is a mark then. */
  readonly path: string | undefined;
  readonly spot: Spot;
  /** Too small for its words, or without an outline: a round mark with its number. */
  readonly isMark: boolean;
}

export interface MapSheet {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly SheetArea[];
  /** Areas that are no place of ours, for bearings only. */
  readonly context: string;
  /** The place of a position on earth in the picture. */
  readonly project: (lon: number, lat: number) => Spot;
  /** The position on earth of a place in the picture. */
  readonly invert: (spot: Spot) => { lat: number; lon: number };
}

export interface SheetOptions {
  readonly width: number;
  /** Points of an outline are dropped where they change less than this, in square degrees. */
  readonly detail: number;
  /** West, south, east, north: what the picture shows; else all areas with a place. */
  readonly window?: readonly [number, number, number, number] | undefined;
  /** Areas drawn narrower or lower than this are marks. */
  readonly smallest: number;
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
export function drawSheet(topology: AreaTopology, places: readonly Place[], options: SheetOptions): MapSheet {
  const shapes = shapesOf(simplified(topology, options.detail));
  const shapeOf = new Map(shapes.map((shape) => [String(shape.id ?? ''), shape]));
  const shown = places.flatMap(({ id }) => shapeOf.get(id) ?? []);
  const { projection, height } = fit(shown, options);
  const draw = (shape: Shape) => {
    const data = new PathData();
    geoPath(projection, data)(shape);
    return data.toString();
  };
  const project = (lon: number, lat: number) => projection([lon, lat]) as unknown as Spot;
  const drawn = places.flatMap((place) => {
    const shape = shapeOf.get(place.id);
    const { coordinates } = place;
    if (shape) return [{ place, path: draw(shape), ring: largestRing(shape, projection) }];
    return coordinates ? [{ place, path: undefined, ring: [project(coordinates.lon, coordinates.lat)] }] : [];
  });
  const isMark = (ring: readonly Spot[]) => Math.min(...extent(ring)) < options.smallest;
  const marks = drawn.filter(({ ring }) => isMark(ring)).map(({ ring }) => middle(ring));
  const areas = drawn.map(({ place, path, ring }) => ({
    place,
    path: path || undefined,
    isMark: isMark(ring),
    spot: rounded(isMark(ring) ? middle(ring) : labelSpot(ring, marks, [options.width, height])),
  }));
  const ours = new Set(places.map(({ id }) => id));
  const context = shapes.filter(({ id }) => !ours.has(String(id ?? ''))).map(draw).join('');
  const invert = ([x, y]: Spot) => {
    const [lon = 0, lat = 0] = projection.invert?.([x, y]) ?? [];
    return { lat: Number(lat.toFixed(3)), lon: Number(lon.toFixed(3)) };
  };
  return { width: options.width, height, areas, context, project, invert };
}

function fit(shapes: readonly Shape[], { width, window }: SheetOptions): { projection: GeoProjection; height: number } {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const [[west, south], [east, north]] = window
    ? [[window[0], window[1]], [window[2], window[3]]] as const
    : geoBounds(all);
  const corners = { type: 'MultiPoint' as const, coordinates: [[west, south], [east, north]] };
  const projection = geoMercator().fitWidth(width - 4, corners);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(corners);
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top) + 4;
  projection.translate([x - left + 2, y - top + 2]).clipExtent([[0, 0], [width, height]]);
  return { projection, height };
}

/** The outer ring of the largest part, as drawn: overseas parts do not pull a name away. */
function largestRing({ geometry }: Shape, projection: GeoProjection): Spot[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = parts.map(([outer = []]) => outer.map(([lon = 0, lat = 0]) => projection([lon, lat]) as unknown as Spot));
  const size = (ring: readonly Spot[]) => extent(ring).reduce((a, b) => a * b);
  return rings.reduce((largest, ring) => (size(ring) > size(largest) ? ring : largest), rings[0] ?? []);
}

function extent(ring: readonly Spot[]): [number, number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

function middle(ring: readonly Spot[]): Spot {
  const [width, height] = extent(ring);
  return [Math.min(...ring.map(([x]) => x)) + width / 2, Math.min(...ring.map(([, y]) => y)) + height / 2];
}

function rounded([x, y]: Spot): Spot {
  return [Math.round(x), Math.round(y)];
}
