/** Draws one view on Leaflet: areas with their patterns, marks, points, and the names of areas. */
import type { Feature } from 'geojson';
import L from 'leaflet';
import { feature } from 'topojson-client';
import type { SentPlace } from '#model/map/sent.ts';
import type { SentOutlines } from '#model/map/sent-outlines.ts';
import type { Tag } from './room.ts';
import { type MapTarget, makeChoosable } from './target.ts';

type Spot = readonly [number, number];

interface Drawn {
  readonly targets: readonly MapTarget[];
  readonly tags: readonly Tag[];
}

/**
 * Adds the layers of a view to the map.
 *
 * @param choose called with the id of an area or point that is chosen.
 */
export function drawLayers(
  map: L.Map,
  { topology, spots, marks }: SentOutlines,
  { areas, points }: { readonly areas: readonly SentPlace[]; readonly points: readonly SentPlace[] },
  choose: (id: string) => void,
): Drawn {
  const byId = new Map(areas.map((place) => [place.id, place]));
  const placeOf = ({ id }: Feature) => byId.get(String(id ?? ''));
  const features: Feature[] = topology ? feature(topology, topology.objects.areas).features : [];
  const shapes = features.filter((one) => placeOf(one) && !marks.includes(String(one.id)));
  const marked = marks.flatMap((id) => byId.get(id) ?? []);
  addPaths(
    map,
    features.filter((one) => !placeOf(one)),
    'map-context',
  );
  const paths = addPaths(map, shapes, 'map-shape', true);
  const patterns = addPaths(map, shapes, 'map-pattern');
  const tagged = [...shapes.flatMap((shape) => placeOf(shape) ?? []), ...marked].map((place) => ({
    place,
    at: spots[place.id] ?? ([0, 0] as const),
    isMark: marks.includes(place.id),
  }));
  const tags = tagged.map(({ place, at }, index) =>
    addTag(map, place, at, paths[index]?.getElement() as SVGGeometryElement | undefined),
  );
  const targets = [
    ...paths.map((path, index): [L.Layer, MapTarget] => [
      path,
      {
        place: tagged[index]?.place as SentPlace,
        isPoint: false,
        count: 0,
        step: 0,
        element: path.getElement() as Element,
        pattern: patterns[index]?.getElement(),
        number: tags[index]?.number,
      },
    ]),
    ...tagged.filter(({ isMark }) => isMark).map(({ place, at }) => addPoint(map, place, at, false)),
    ...points.flatMap((point) => (point.at ? [addPoint(map, point, point.at, true)] : [])),
  ];
  for (const [layer, target] of targets) makeChoosable(layer, target, choose);
  return { targets: targets.map(([, target]) => target), tags };
}

function addPaths(map: L.Map, shapes: readonly Feature[], className: string, interactive = false): L.Path[] {
  return shapes.map(
    (shape) =>
      L.geoJSON(shape, { style: { className, weight: 1, fillOpacity: 1 }, interactive })
        .addTo(map)
        .getLayers()[0] as L.Path,
  );
}

/** The name of an area, and its number above it unless its mark has it; what is said of it stands on the area itself. */
function addTag(map: L.Map, { name }: SentPlace, spot: Spot, path: Tag['path']): Tag & { readonly number: Element } {
  const html = document.createElement('span');
  const number = html.appendChild(document.createElement('b'));
  html.appendChild(document.createElement('i')).textContent = name;
  const className = path ? 'map-tag' : 'map-tag map-tag-below';
  const icon = L.divIcon({ className, html, iconSize: undefined });
  const marker = L.marker([...spot], { interactive: false, keyboard: false, zIndexOffset: 10_000, icon }).addTo(map);
  return { spot: [...spot], name, icon: marker.getElement() as HTMLElement, width: 0, path, number };
}

function addPoint(map: L.Map, place: SentPlace, at: Spot, isPoint: boolean): [L.Layer, MapTarget] {
  const number = document.createElement('b');
  const className = isPoint ? 'map-point' : 'map-point map-mark';
  const icon = L.divIcon({ className, html: number, iconSize: undefined });
  const marker = L.marker([...at], { icon, keyboard: false, riseOnHover: true, title: place.name }).addTo(map);
  return [marker, { place, isPoint, at: [...at], count: 0, step: 0, element: marker.getElement() as Element, number }];
}
