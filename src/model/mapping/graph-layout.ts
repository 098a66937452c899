/** Places the nodes of a graph. The same nodes and links give the same places, whenever and wherever it runs. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { NetworkLevel } from '#schema/table.ts';
import { awayFrom, clutter, UNCLEAR } from './graph-clutter.ts';
import { labelLines, labelSize } from './graph-label.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly points: ReadonlyMap<string, Point>;
  /** How high the picture is: its width is always the same. */
  readonly height: number;
  /** Below this line stand the nodes without a link; nothing where there are none. */
  readonly aloneFrom?: number;
}

export const GRAPH_WIDTH = 960;
/** The room of the nodes that have links. */
const LINKED_HEIGHT = 700;
const TICKS = 300;
/** So many beginnings are tried at most; the first picture in which nothing lies on anything else is kept, or the clearest. */
const STARTS = 30;
/** Where each level is drawn towards; what is no network floats in between. */
const BANDS: Readonly<Record<NetworkLevel, number>> = { national: 0.2, african: 0.5, international: 0.8 };
/** How far from a link that is not its own a node is kept, where there is room. */
const LINK_ROOM = 24;
const MARGIN = { x: 60, top: 56, bottom: 14 };
/** Nodes without a link stand in rows, a level after the other: among the others they would seem to belong to what they are near. */
const ROW = { columns: 8, height: 58, gap: 40 };

export interface LayoutNode {
  readonly id: string;
  readonly name: string;
  readonly band: NetworkLevel | undefined;
}

interface Body extends LayoutNode {
  readonly width: number;
  x?: number;
  y?: number;
}
type Link = { readonly from: string; readonly to: string };

/** @param nodes in a fixed order: the places depend on it. */
export function layOut(nodes: readonly LayoutNode[], links: readonly Link[]): Layout {
  const linkedIds = new Set(links.flatMap(({ from, to }) => [from, to]));
  const linked = nodes.filter(({ id }) => linkedIds.has(id));
  const places = linked.length > 0 ? clearest(linked, links) : new Map<string, Point>();
  const top = linked.length > 0 ? LINKED_HEIGHT : 0;
  const rows = rowsOf(nodes.filter(({ id }) => !linkedIds.has(id)));
  const alone = rows.flatMap((row, index) =>
    row.map(({ id }, column): [string, Point] => [
      id,
      {
        x: Math.round(((column + 0.5) * GRAPH_WIDTH) / ROW.columns),
        y: top + ROW.gap + (index + 1) * ROW.height - MARGIN.bottom,
      },
    ]),
  );
  const height = top + (rows.length > 0 ? ROW.gap + rows.length * ROW.height : 0);
  return { points: new Map([...places, ...alone]), height, ...(rows.length > 0 && { aloneFrom: top }) };
}

function rowsOf(nodes: readonly LayoutNode[]): LayoutNode[][] {
  return [...Object.keys(BANDS), undefined].flatMap((band) => {
    const row = nodes.filter((node) => node.band === band);
    return Array.from({ length: Math.ceil(row.length / ROW.columns) }, (_, index) =>
      row.slice(index * ROW.columns, (index + 1) * ROW.columns),
    );
  });
}

function clearest(nodes: readonly LayoutNode[], links: readonly Link[]): ReadonlyMap<string, Point> {
  const names = new Map(nodes.map(({ id, name }) => [id, labelSize(labelLines(name))]));
  let best = { points: new Map() as ReadonlyMap<string, Point>, clutter: Number.POSITIVE_INFINITY };
  for (let start = 1; start <= STARTS && best.clutter >= UNCLEAR; start += 1) {
    const points = simulate(nodes, links, start);
    const found = clutter(points, names, links);
    if (found < best.clutter) best = { points, clutter: found };
  }
  return best.points;
}

function simulate(nodes: readonly LayoutNode[], links: readonly Link[], start: number): ReadonlyMap<string, Point> {
  const random = sequence(start);
  const bodies: Body[] = nodes.map((node) => ({
    ...node,
    width: labelSize(labelLines(node.name)).width,
    x: random() * GRAPH_WIDTH,
    y: random() * LINKED_HEIGHT,
  }));
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .force('charge', forceManyBody().strength(-260).distanceMax(320))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(70),
    )
    .force(
      'x',
      forceX<Body>(({ band }) => GRAPH_WIDTH * (band ? BANDS[band] : 0.5)).strength(({ band }) => (band ? 0.1 : 0.03)),
    )
    .force('y', forceY<Body>(LINKED_HEIGHT / 2).strength(0.06))
    .force('collide', forceCollide<Body>(({ width }) => Math.max(36, width / 2 + 4)).strength(1))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    pushOffLinks(bodies, links);
  }
  return new Map(
    bodies.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: within(x, MARGIN.x, GRAPH_WIDTH - MARGIN.x), y: within(y, MARGIN.top, LINKED_HEIGHT - MARGIN.bottom) },
    ]),
  );
}

/** Moves each node a little away from a link that is not its own and that it comes near to. */
function pushOffLinks(bodies: readonly Body[], links: readonly Link[]): void {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  for (const link of links) {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (!from || !to) continue;
    for (const body of bodies) {
      if (body === from || body === to) continue;
      const { dx, dy } = awayFrom(at(body), at(from), at(to));
      const near = Math.hypot(dx, dy);
      if (near >= LINK_ROOM || near === 0) continue;
      const push = ((LINK_ROOM - near) / near) * 0.3;
      body.x = (body.x ?? 0) + dx * push;
      body.y = (body.y ?? 0) + dy * push;
    }
  }
}

function at({ x = 0, y = 0 }: Body): Point {
  return { x, y };
}

/** Keeps a place inside the picture, in whole units: smaller ones would differ between machines. */
function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

/** Numbers between 0 and 1 that look random and are the same each time (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
