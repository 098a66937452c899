/** Places the nodes of a graph. The same nodes and links give the same places, whenever and wherever it runs. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { NetworkLevel } from '#schema/table.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that the picture has. */
export const GRAPH_WIDTH = 960;
export const GRAPH_HEIGHT = 720;

/** Steps of the layout: a tick costs what the nodes are many, and a picture of thousands is no better for more of them. */
const MOST_TICKS = 400;
const LEAST_TICKS = 40;
const NODE_TICKS = 60_000;
/** Where each level is drawn towards; what is no network floats in between. */
const BANDS: Readonly<Record<NetworkLevel, number>> = { national: 0.2, african: 0.5, international: 0.8 };
const MARGIN = { x: 60, y: 30 };

interface Body {
  readonly id: string;
  readonly band: NetworkLevel | undefined;
  x?: number;
  y?: number;
}

/** @param nodes in a fixed order: the places depend on it. */
export function layOut(
  nodes: readonly { id: string; band: NetworkLevel | undefined }[],
  links: readonly { from: string; to: string }[],
): ReadonlyMap<string, Point> {
  const bodies: Body[] = nodes.map(({ id, band }) => ({ id, band }));
  const simulation = forceSimulation(bodies)
    .randomSource(sequence(1))
    .force('charge', forceManyBody().strength(-230).distanceMax(320))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(64),
    )
    .force(
      'x',
      forceX<Body>(({ band }) => GRAPH_WIDTH * (band ? BANDS[band] : 0.5)).strength(({ band }) => (band ? 0.16 : 0.03)),
    )
    .force('y', forceY<Body>(GRAPH_HEIGHT / 2).strength(0.05))
    .force('collide', forceCollide<Body>(36).strength(1))
    .stop();
  simulation.tick(Math.max(LEAST_TICKS, Math.min(MOST_TICKS, Math.round(NODE_TICKS / nodes.length))));
  return new Map(
    bodies.map(({ id, x = 0, y = 0 }) => [
      id,
      { x: within(x, GRAPH_WIDTH, MARGIN.x), y: within(y, GRAPH_HEIGHT, MARGIN.y) },
    ]),
  );
}

/** Keeps a place inside the picture, in whole units: smaller ones would differ between machines. */
function within(value: number, size: number, margin: number): number {
  return Math.round(Math.min(size - margin, Math.max(margin, value)));
}

/** Numbers between 0 and 1 that look random and are the same each time (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
