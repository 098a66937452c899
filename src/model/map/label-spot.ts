/** Where in an area its name and number can stand: far from its edges and from the marks that lie in it. */
export type Spot = readonly [x: number, y: number];

const GRID = 24;
/** Words are wider than high: what is beside counts less far than what is above or below. */
const SQUEEZE = 0.45;
/** How far a mark with its name reaches. */
const MARK = 34;

/** The best spot among a grid over the part of the ring (drawn points) that the picture shows, by the distance to the nearest edge or mark. */
export function labelSpot(ring: readonly Spot[], marks: readonly Spot[], picture: Spot): Spot {
  const xs = ring.map(([x]) => Math.min(Math.max(x, 0), picture[0]));
  const ys = ring.map(([, y]) => Math.min(Math.max(y, 0), picture[1]));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: Spot = [left + width / 2, top + height / 2];
  let furthest = -1;
  for (let row = 1; row < GRID; row++) {
    for (let column = 1; column < GRID; column++) {
      const spot: Spot = [left + (width * column) / GRID, top + (height * row) / GRID];
      const distance = isInside(spot, ring) ? clearance(spot, ring, marks) : -1;
      if (distance > furthest) [best, furthest] = [spot, distance];
    }
  }
  return best;
}

function clearance(spot: Spot, ring: readonly Spot[], marks: readonly Spot[]): number {
  const edges = ring.map((end, index) => distanceToEdge(spot, ring.at(index - 1) as Spot, end));
  const others = marks.map(([x, y]) => Math.hypot((x - spot[0]) * SQUEEZE, y - spot[1]) - MARK);
  return Math.min(...edges, ...others);
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

interface Named {
  readonly spot: Spot;
  readonly name: string;
}

/** Which names can be written under their numbers without touching another's; the first ones come first. */
export function fittingNames<Item extends Named>(
  items: readonly Item[],
  letter: { width: number; height: number },
): ReadonlySet<Item> {
  const taken: [number, number, number, number][] = items.map(({ spot: [x, y] }) =>
    box(x, y, letter.width * 2, letter.height),
  );
  const fitting = new Set<Item>();
  items.forEach((item, own) => {
    const [x, y] = item.spot;
    const place = box(x, y + letter.height, item.name.length * letter.width, letter.height);
    if (taken.some((other, index) => index !== own && touch(place, other))) return;
    taken.push(place);
    fitting.add(item);
  });
  return fitting;
}

function box(x: number, y: number, width: number, height: number): [number, number, number, number] {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function touch(a: readonly number[], b: readonly number[]): boolean {
  const [al = 0, at = 0, ar = 0, ab = 0] = a;
  const [bl = 0, bt = 0, br = 0, bb = 0] = b;
  return al < br && ar > bl && at < bb && ab > bt;
}
