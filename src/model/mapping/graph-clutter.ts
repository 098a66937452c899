/** How hard a picture of a graph is to read: what lies on what. Of several pictures the one with the least is kept. */
import { LINE_HEIGHT } from './graph-label.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
type Link = { readonly from: string; readonly to: string };

/** A node nearer than this to a link that is not its own seems to be linked by it. */
export const NODE_ROOM = 13;
/** How far above its node a name begins. */
export const NAME_GAP = 10;
/** How far the sign of a node reaches from its middle. */
export const SIGN_REACH = 7;
/** What lies on something else misleads; links that cross are merely harder to follow. */
const WEIGHT = { nodeOnLink: 100, names: 100, crossing: 1 };

/** Nodes on a link that is not theirs, names on names or on nodes, and links that cross, each with its weight. */
export function clutter(
  points: ReadonlyMap<string, Point>,
  names: ReadonlyMap<string, Size>,
  links: readonly Link[],
): number {
  return (
    WEIGHT.nodeOnLink * nodesOnLinks(points, links).length +
    WEIGHT.names * overlappingNames(points, names).length +
    WEIGHT.crossing * crossings(points, links)
  );
}

/** Pairs of a node and a link that it lies on without belonging to it. */
export function nodesOnLinks(points: ReadonlyMap<string, Point>, links: readonly Link[]): [string, Link][] {
  return links.flatMap((link) => {
    const from = points.get(link.from);
    const to = points.get(link.to);
    if (!from || !to) return [];
    return [...points].flatMap(([id, point]): [string, Link][] =>
      id !== link.from && id !== link.to && distanceTo(point, from, to) < NODE_ROOM ? [[id, link]] : [],
    );
  });
}

/** Pairs of nodes of which the names, or the name of one and the sign of the other, lie on each other. */
export function overlappingNames(
  points: ReadonlyMap<string, Point>,
  names: ReadonlyMap<string, Size>,
): [string, string][] {
  const boxes = [...points].map(([id, point]) => ({ id, ...box(point, names.get(id)) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .flatMap((b): [string, string][] =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [[a.id, b.id]] : [],
      ),
  );
}

/** The name above its node, and the node. */
function box({ x, y }: Point, { width, height }: Size = { width: 0, height: LINE_HEIGHT }) {
  return { left: x - width / 2, right: x + width / 2, top: y - NAME_GAP - height, bottom: y + SIGN_REACH };
}

function crossings(points: ReadonlyMap<string, Point>, links: readonly Link[]): number {
  const lines = links.flatMap(({ from, to }) => {
    const ends = [points.get(from), points.get(to)];
    return ends[0] && ends[1] ? [[ends[0], ends[1]] as const] : [];
  });
  let count = 0;
  for (const [index, a] of lines.entries()) for (const b of lines.slice(index + 1)) if (cross(a, b)) count += 1;
  return count;
}

function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Point, b: Point, c: Point): number {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

/** How far a point is from a piece of a line. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}
