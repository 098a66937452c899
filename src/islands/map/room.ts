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

/** And to that of the name. */
const UNDER = 10;

/** From the middle of a mark to that of the name below it or above, to the side of one beside it; how far these may move. */
const BELOW = 24;
const ASIDE = 20;
const REACH = 16;

/** How wide points are: by their shade, where they are dots only, on an enlarged map, and marks. */
const POINTS = [0, 13, 17, 21, 25];
const DOT = 9;
const CLOSE = 28;
const MARK = 34;

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

/** Whether a path surrounds a point. Chrome 103 takes no point here but one that a drawing has made (`npm run test:engines`). */
function isInside(path: SVGGeometryElement, across: number, down: number): boolean {
  const point = path.ownerSVGElement?.createSVGPoint();
  return point !== undefined && path.isPointInFill(Object.assign(point, { x: across, y: down }));
}

/** Whether a box has its middle in an area; a mark has none, and any place will do. */
function hasMiddleIn(path: SVGGeometryElement | undefined) {
  return ({ left, right, top, bottom }: Box) => !path || isInside(path, (left + right) / 2, (top + bottom) / 2);
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
  const { x: west, y: north } = map.containerPointToLayerPoint([0, 0]);
  const { x: wide, y: high } = map.getSize();
  const isSeen = ({ left, top, right, bottom }: Box) =>
    left > west && top > north && right < west + wide && bottom < north + high;
  const taken: Box[] = [];
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
  const stand = (words: Box, [right, down]: Spot, others: readonly Box[], mayStand: (box: Box) => boolean) => {
    const step = roomFor(words, others, (box) => isSeen(box) && mayStand(box));
    return step
      ? [{ box: movedBox(words, step), right: right + step[0], down: down + step[1], far: Math.hypot(...step) }]
      : [];
  };
  /** Names without room under their number. */
  const unnamed: { readonly area: (typeof areas)[number]; readonly right: number; readonly down: number }[] = [];
  // A number is always written: names leave room to those that come after them.
  const waiting = new Set(areas.filter(({ path }) => path));
  for (const area of areas.sort((a, b) => b.count - a.count)) {
    const { x, y, path, icon, size, number } = area;
    waiting.delete(area);
    const others = [...taken, ...[...waiting].map((other) => other.number)];
    const width = Math.max(area.width, path ? size.width : 0);
    const height = path ? size.height + LETTERS : LETTERS;
    const aside = ASIDE + width / 2;
    // The style writes the name of a mark below it.
    const spots: Spot[] = path
      ? [[0, 0]]
      : [
          [0, 0],
          [0, -2 * BELOW],
          [aside, -BELOW],
          [-aside, -BELOW],
        ];
    const [named] = spots
      .flatMap((spot) => {
        const words = boxAround([x + spot[0], y + spot[1] + (path ? 0 : BELOW)], { width, height });
        return stand(words, spot, others, ({ left, top, bottom }) =>
          path
            ? isInside(path, left + width / 2, top) && isInside(path, left + width / 2, bottom)
            : Math.hypot(left - words.left, top - words.top) < REACH,
        );
      })
      .sort((a, b) => a.far - b.far);
    const [alone] = stand(number, [0, 0], others, hasMiddleIn(path));
    const { box, right, down } = named ?? (path && alone) ?? { box: number, right: 0, down: 0 };
    if (named || path) taken.push(box);
    icon.classList.toggle('has-room', named !== undefined);
    icon.style.margin = `${down}px 0 0 ${right}px`;
    nameOf(icon).style.transform = '';
    if (!named && path) unnamed.push({ area, right, down });
  }
  // They may stand elsewhere in their area, once every number stands.
  for (const { area, right, down } of unnamed) {
    const words = boxAround([area.x + right, area.y + down + UNDER], { width: area.width, height: LETTERS });
    const [apart] = stand(words, [0, 0], taken, hasMiddleIn(area.path));
    if (!apart) continue;
    taken.push(apart.box);
    area.icon.classList.add('has-room');
    nameOf(area.icon).style.transform = `translate(${apart.right}px, ${apart.down}px)`;
  }
}

const nameOf = (icon: HTMLElement) => icon.querySelector('i') as HTMLElement;

/** Notes how wide the names are written: letters are larger on a whole screen. */
export function measure(tags: readonly Tag[]): void {
  for (const tag of tags) tag.width = tag.icon.querySelector('i')?.offsetWidth ?? 0;
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
