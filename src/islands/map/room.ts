/** What has room at the present scale: which names are written, and which points a finger can hit apart. */
import type L from 'leaflet';
import { type Box, boxAround } from '#model/map/box.ts';
import type { Spot } from '#model/map/label-spot.ts';
import { movedBox, roomFor } from '#model/map/room-for.ts';
import { type MapTarget, setReachable } from './target.ts';

/** How far apart, in pixels across or down, two points must be for a finger to hit each. */
const FINGER = 28;

/** How high letters and digits are without the room that their line has, and how wide a digit is, in pixels. */
const LETTERS = 12;
const DIGIT = { width: 12, height: 16 };

/** From the middle of number and name to that of the number. */
const ABOVE = 7.5;

/** From the middle of a mark to that of the name below it or above, to the side of one beside it; how far these may move. */
const BELOW = 24;
const ASIDE = 20;
const REACH = 16;

/** How wide points are: by their shade, where they are dots only, on an enlarged map, and marks. */
const POINTS = [0, 13, 17, 21, 25];
const DOT = 9;
const CLOSE = 28;
const MARK = 34;

/** Room that the edge of the map must not cut. */
const EDGE = 200;

/** A name on the map with its number. */
export interface Tag {
  readonly spot: [number, number];
  readonly name: string;
  readonly icon: HTMLElement;
  /** Of the name as it is written; `measure` notes it. */
  width: number;
  /** The outline of its area; a mark has none, and its number in it. */
  readonly path: SVGGeometryElement | undefined;
}

/**
 * Moves names off points and off each other, those with the greater numbers first. A name that has no room is left out, and
 * its number moves alone.
 */
export function arrangeNames(map: L.Map, tags: readonly Tag[], targets: readonly MapTarget[]): void {
  const spotOf = (at: [number, number]): Spot => {
    const { x, y } = map.latLngToLayerPoint(at);
    return [x, y];
  };
  const isClose = map.getContainer().classList.contains('is-close');
  const taken = edges(map);
  for (const { at, isPoint, count, element, step } of targets) {
    if (!at || (isPoint && count === 0)) continue;
    const width = isClose ? CLOSE : element.classList.contains('is-crowded') ? DOT : (POINTS[step] ?? CLOSE);
    const side = isPoint ? width : MARK;
    taken.push(boxAround(spotOf(at), { width: side, height: side }));
  }
  const areas = tags.map((tag) => {
    const digits = tag.icon.querySelector('b')?.textContent ?? '';
    const size = { width: digits.length * DIGIT.width, height: DIGIT.height };
    const [x, y] = spotOf(tag.spot);
    return { ...tag, x, y, size, number: boxAround([x, y - ABOVE], size), count: Number(digits) };
  });
  // A number is always written: names leave room to those that come after them.
  const waiting = new Set(areas.filter(({ path }) => path));
  for (const area of areas.sort((a, b) => b.count - a.count)) {
    const { x, y, path, icon, size, number } = area;
    waiting.delete(area);
    const others = [...taken, ...[...waiting].map((other) => other.number)];
    const has = (across: number, down: number) => path?.isPointInFill(new DOMPoint(across, down)) ?? true;
    const width = Math.max(area.width, path ? size.width : 0);
    const height = path ? size.height + LETTERS : LETTERS;
    const aside = ASIDE + width / 2;
    const places: Spot[] = path
      ? [[0, 0]]
      : [
          [0, BELOW],
          [0, -BELOW],
          [aside, 0],
          [-aside, 0],
        ];
    const named = places
      .flatMap(([right, down]) => {
        const words = boxAround([x + right, y + down], { width, height });
        const step = roomFor(words, others, ({ left, top, bottom }) => {
          const middle = left + width / 2;
          if (path) return has(middle, top) && has(middle, bottom);
          return Math.hypot(left - words.left, top - words.top) < REACH;
        });
        return step ? [{ words, step, from: path ? [0, 0] : [right, down - BELOW] }] : [];
      })
      .sort((a, b) => Math.hypot(...a.step) - Math.hypot(...b.step))[0];
    const alone =
      path && roomFor(number, others, ({ left, right, top, bottom }) => has((left + right) / 2, (top + bottom) / 2));
    const { words, step, from } = named ?? { words: number, step: alone ?? [0, 0], from: [0, 0] };
    icon.classList.toggle('has-room', named !== undefined);
    icon.style.margin = `${step[1] + (from[1] ?? 0)}px 0 0 ${step[0] + (from[0] ?? 0)}px`;
    if (named || path) taken.push(movedBox(words, step));
  }
}

/** Notes how wide the names are written: letters are larger on a whole screen. */
export function measure(tags: readonly Tag[]): void {
  for (const tag of tags) tag.width = tag.icon.querySelector('i')?.offsetWidth ?? 0;
}

/** Around the part of the map that is seen. */
function edges(map: L.Map): Box[] {
  const { x, y } = map.getSize();
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const [right, bottom] = [left + x, top + y];
  return [
    { left: left - EDGE, right: left, top, bottom },
    { left: right, right: right + EDGE, top, bottom },
    { left: left - EDGE, right: right + EDGE, top: top - EDGE, bottom: top },
    { left: left - EDGE, right: right + EDGE, top: bottom, bottom: bottom + EDGE },
  ];
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
