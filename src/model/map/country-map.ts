/** Everything that the map page of one country of the programme draws and sends, made once for a build. */
import { geoContains } from 'd3-geo';
import type { Place } from '#schema/place.ts';
import type { Directory } from '../directory.ts';
import { regionOf } from '../gazetteer.ts';
import { type AreaTopology, countryOutlines, type Outlines, regionOutlines } from '../geography.ts';
import { countryPoints, type MapPoint } from './points.ts';
import { type SentOutlines, sentOutlines, windowOf } from './sent-outlines.ts';
import { drawSheet, type MapSheet, shapesOf } from './sheet.ts';
import type { Placed } from './tally.ts';

export interface MapView {
  /** The areas of the view, on the picture or not. */
  readonly areas: readonly Place[];
  readonly sheet: MapSheet | undefined;
  readonly points: readonly MapPoint[];
  readonly sent: SentOutlines;
}

export interface CountryMap {
  readonly country: Place;
  readonly views: { readonly regions: MapView; readonly pays: MapView };
  /** The same regions as a small picture. */
  readonly small: MapSheet | undefined;
  /** Places that organisations name and whose position is not known. */
  readonly unlocated: readonly Place[];
  /** Points that the outlines draw outside of the region that the place lies in. */
  readonly outside: readonly Place[];
}

const NOTHING_SENT: SentOutlines = { topology: undefined, spots: {}, marks: [] };

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
  const small = topology && drawSheet(topology, regions, { width: 180, detail: 0.03, smallest: 12 });
  return {
    country,
    views: { regions: regionView(topology, regions, points), pays: countryView(directory, entries, acted, outlines) },
    small,
    unlocated: [...regions.filter((region) => !topology && !region.coordinates), ...unlocated],
    outside: topology ? pointsOutside(topology, points, (id) => regionOf(gazetteer, id)) : [],
  };
}

function regionView(topology: AreaTopology | undefined, areas: readonly Place[], points: readonly MapPoint[]): MapView {
  if (!topology) return { areas, sheet: undefined, points, sent: { ...NOTHING_SENT, ...spotsOf(areas) } };
  const sheet = drawSheet(topology, areas, { width: 600, detail: 0.002, smallest: 40 });
  return { areas, sheet, points, sent: sentOutlines(topology, sheet, 0.0005) };
}

/** Areas of which only the coordinates are known are marks. */
function spotsOf(areas: readonly Place[]): Pick<SentOutlines, 'spots' | 'marks'> {
  const located = areas.flatMap(({ id, coordinates }) => (coordinates ? [{ id, ...coordinates }] : []));
  return {
    spots: Object.fromEntries(located.map(({ id, lat, lon }) => [id, [lat, lon] as const])),
    marks: located.map(({ id }) => id),
  };
}

function countryView(
  { gazetteer }: Directory,
  entries: readonly Placed[],
  areas: readonly Place[],
  outlines: Outlines,
): MapView {
  const topology = countryOutlines(gazetteer, outlines);
  const { points } = countryPoints(gazetteer, entries);
  if (!topology || !areas.some(({ coordinates }) => coordinates))
    return { areas, sheet: undefined, points, sent: { ...NOTHING_SENT, ...spotsOf(areas) } };
  const window = windowOf(areas);
  const sheet = drawSheet(topology, areas, { width: 560, detail: 0.02, window, smallest: 14 });
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
