/** Where in an area its number, with its name below, can stand: inside, clear of other words, far from edges and points. */
import { type Box, boxAround, type Size, touch } from './box.ts';

export type Spot = readonly [x: number, y: number];

const GRID = 24;
/** Words are wider than high: what is beside counts less far than what is above or below. */
const SQUEEZE = 0.45;
/** What it costs, in units of distance, to lie over other words, to leave the area at one of eight places, to hide a point. */
const COST = { words: 1000, outside: 5, dot: 9 };

export interface LabelWish {
  /** The outline of the area, as drawn. */
  readonly ring: readonly Spot[];
  /** Of number and name together. */
  readonly size: Size;
  readonly picture: Spot;
  /** Where words or marks stand already. */
  readonly taken: readonly Box[];
  /** Points that should rather stay visible. */
  readonly dots: readonly Spot[];
}

/** The best spot among a grid over the part of the area that the picture shows. */
export function labelSpot(wish: LabelWish): Spot {
  const { ring, picture } = wish;
  const xs = ring.map(([x]) => Math.min(Math.max(x, 0), picture[0]));
  const ys = ring.map(([, y]) => Math.min(Math.max(y, 0), picture[1]));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const middle: Spot = [left + width / 2, top + height / 2];
  let best = middle;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 1; row < GRID; row++) {
    for (let column = 1; column < GRID; column++) {
      const spot: Spot = [left + (width * column) / GRID, top + (height * row) / GRID];
      // Of spots as good as each other, the one nearest to the middle.
      const away = Math.hypot(spot[0] - middle[0], spot[1] - middle[1]) * 0.03;
      const score = isInside(spot, ring) ? scoreOf(spot, wish) - away : Number.NEGATIVE_INFINITY;
      if (score > most) [best, most] = [spot, score];
    }
  }
  return best;
}

function scoreOf(spot: Spot, { ring, size, picture, taken, dots }: LabelWish): number {
  const box = boxAround(spot, size);
  const edges = ring.map((end, index) => distanceToEdge(spot, ring.at(index - 1) as Spot, end));
  const frame = [spot[0] * SQUEEZE, (picture[0] - spot[0]) * SQUEEZE, spot[1], picture[1] - spot[1]];
  const over = taken.filter((other) => touch(box, other)).length;
  const outside = rim(box).filter((corner) => !isInside(corner, ring)).length;
  const hidden = dots.filter(([x, y]) => touch(box, boxAround([x, y], { width: 14, height: 14 }))).length;
  const near = Math.min(...edges, ...frame);
  // On an edge the number seems to be its neighbour's; from half its height on, further is only a little better.
  return (
    3 * Math.min(near, size.height / 2) + near / 2 - over * COST.words - outside * COST.outside - hidden * COST.dot
  );
}

/** Corners and the middles between them. */
function rim({ left, top, right, bottom }: Box): Spot[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [left, x, right].flatMap((one): Spot[] =>
    one === x
      ? [
          [x, top],
          [x, bottom],
        ]
      : [
          [one, top],
          [one, y],
          [one, bottom],
        ],
  );
}

function distanceToEdge([x, y]: Spot, [x1, y1]: Spot, [x2, y2]: Spot): number {
  const [dx, dy] = [(x2 - x1) * SQUEEZE, y2 - y1];
  const [px, py] = [(x - x1) * SQUEEZE, y - y1];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}

function isInside([x, y]: Spot, ring: readonly Spot[]): boolean {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1) as Spot;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
