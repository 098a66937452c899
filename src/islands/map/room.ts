/** What has room at the present scale: which names are written, and which points a finger can hit apart. */
import type L from 'leaflet';
import { fittingNames } from '#model/map/fitting-names.ts';
import { type MapTarget, setReachable } from './target.ts';

/** How far apart, in pixels across or down, two points must be for a finger to hit each. */
const FINGER = 28;

/** About how large the names are on the screen. */
const LETTER = { width: 7, height: 16 };

/** A name on the map with its number. */
export interface Tag {
  readonly spot: [number, number];
  readonly name: string;
  readonly icon: Element;
}

/** Writes the names that have room: those with the greater numbers first. */
export function arrangeNames(map: L.Map, tags: readonly Tag[]): void {
  const items = tags.map(({ spot, name, icon }) => {
    const { x, y } = map.latLngToLayerPoint(spot);
    return { spot: [x, y] as const, name, icon, count: Number(icon.querySelector('b')?.textContent) };
  });
  const fitting = fittingNames(
    items.sort((a, b) => b.count - a.count),
    LETTER,
  );
  for (const item of items) item.icon.classList.toggle('has-room', fitting.has(item));
}

/** Points too close to a greater one to be hit apart are dots only, until the map is enlarged; the table opens them too. */
export function thinOut(map: L.Map, targets: readonly MapTarget[]): void {
  const kept: L.Point[] = [];
  const points = targets
    .filter(({ at }) => at)
    .sort((a, b) => Number(a.isPoint) - Number(b.isPoint) || b.count - a.count);
  for (const { at, isPoint, count, element } of points) {
    const spot = map.latLngToLayerPoint(at ?? [0, 0]);
    const isApart =
      !isPoint ||
      (count > 0 && kept.every(({ x, y }) => Math.max(Math.abs(x - spot.x), Math.abs(y - spot.y)) >= FINGER));
    if (isApart) kept.push(spot);
    setReachable(element, isApart);
  }
}
