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
  const late: (() => void)[] = [];
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
    let others = [...taken, ...[...waiting].map((other) => other.number)];
    const has = (across: number, down: number) => !path || isInside(path, across, down);
    const stand = (words: Box, [right, down]: Spot, mayStand: (box: Box) => boolean) => {
      const step = roomFor(words, others, (box) => isSeen(box) && mayStand(box));
      return step
        ? [{ box: movedBox(words, step), right: right + step[0], down: down + step[1], far: Math.hypot(...step) }]
        : [];
    };
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
        return stand(words, spot, ({ left, top, bottom }) =>
          path
            ? has(left + width / 2, top) && has(left + width / 2, bottom)
            : Math.hypot(left - words.left, top - words.top) < REACH,
        );
      })
      .sort((a, b) => a.far - b.far);
    const hasMiddle = ({ left, right, top, bottom }: Box) => has((left + right) / 2, (top + bottom) / 2);
    const [alone] = stand(number, [0, 0], hasMiddle);
    const { box, right, down } = named ?? (path && alone) ?? { box: number, right: 0, down: 0 };
    if (named || path) taken.push(box);
    icon.classList.toggle('has-room', named !== undefined);
    icon.style.margin = `${down}px 0 0 ${right}px`;
    const name = icon.querySelector('i') as HTMLElement;
    name.style.transform = '';
    if (named || !path) continue;
    // A name without room under its number may stand elsewhere in its area, once every number stands.
    late.push(() => {
      others = taken;
      const words = boxAround([x + right, y + down + UNDER], { width: area.width, height: LETTERS });
      for (const apart of stand(words, [0, 0], hasMiddle)) {
        taken.push(apart.box);
        icon.classList.add('has-room');
        name.style.transform = `translate(${apart.right}px, ${apart.down}px)`;
      }
    });
  }
  for (const place of late) place();
}

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
