/** Places the nodes of a graph. The same nodes and links give the same places, whenever and wherever it runs. */
import { instance, type Viz } from '@viz-js/viz';
import { clutter, NAME_GAP, type Point, SIGN_REACH } from './graph-clutter.ts';
import { labelLines, labelSize } from './graph-label.ts';

export interface Layout {
  readonly points: ReadonlyMap<string, Point>;
  /** In units of the picture, of which a letter of a name is about eight wide; 0 where nothing is drawn. */
  readonly width: number;
  readonly height: number;
}

/** The width that a page shows without making letters smaller; wider only where the links need it. */
export const GRAPH_WIDTH = 960;
/** So many beginnings are tried; of a dozen, one has been clear in every graph tried so far. */
const STARTS = 12;
/** Graphviz counts in inches of 72 units. */
const INCH = 72;
const MARGIN = 16;

export interface LayoutNode {
  readonly id: string;
  readonly name: string;
}

/** The room of a node: its name above, its sign below, which lines lead to. */
interface Room extends LayoutNode {
  readonly width: number;
  readonly height: number;
}
type Link = { readonly from: string; readonly to: string };

/**
 * @param nodes each with a link, in a fixed order: the places depend on it.
 * @throws if Graphviz gives no picture, which no graph should cause.
 */
export async function layOut(nodes: readonly LayoutNode[], links: readonly Link[]): Promise<Layout> {
  return nodes.length > 0
    ? clearest(await instance(), nodes, links)
    : { points: new Map(), width: GRAPH_WIDTH, height: 0 };
}

/** Of several beginnings the picture in which least lies on anything else; of those as clear, the narrowest, then the lowest. */
function clearest(viz: Viz, nodes: readonly LayoutNode[], links: readonly Link[]): Layout {
  const names = new Map(nodes.map(({ id, name }) => [id, labelSize(labelLines(name))]));
  const rooms = nodes.map((node): Room => {
    const { width, height } = names.get(node.id) ?? labelSize([]);
    return { ...node, width: Math.max(width, 2 * SIGN_REACH), height: height + NAME_GAP + SIGN_REACH };
  });
  const pictures = Array.from({ length: STARTS }, (_, index) => {
    const picture = draw(viz, rooms, links, index + 1);
    return { picture, clutter: clutter(picture.points, names, links) };
  });
  pictures.sort(
    (a, b) => a.clutter - b.clutter || a.picture.width - b.picture.width || a.picture.height - b.picture.height,
  );
  return (pictures[0] as (typeof pictures)[number]).picture;
}

/** One picture by Graphviz: links of about one length, then rooms moved apart as little as needed (`vpsc`). */
function draw(viz: Viz, rooms: readonly Room[], links: readonly Link[], start: number): Layout {
  const drawing = viz.renderJSON(
    {
      directed: false,
      graphAttributes: { layout: 'neato', overlap: 'vpsc', sep: '+12', start },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
      nodes: rooms.map(({ id, width, height }) => ({
        name: id,
        attributes: { width: width / INCH, height: height / INCH },
      })),
      edges: links.map(({ from, to }) => ({ tail: from, head: to })),
    },
    { format: 'json0', yInvert: true },
  ) as { bb: string; objects: readonly { name: string; pos: string }[] };
  // Upside down, the box begins at its upper edge: `0,<height>,<width>,0`.
  const [, bottom = 0, right = 0] = numbers(drawing.bb);
  const width = Math.max(GRAPH_WIDTH, Math.ceil(right) + 2 * MARGIN);
  const heights = new Map(rooms.map(({ id, height }) => [id, height]));
  const points = drawing.objects.map(({ name, pos }): [string, Point] => {
    const [x = 0, y = 0] = numbers(pos);
    const sign = y + (heights.get(name) ?? 0) / 2 - SIGN_REACH;
    // In whole units: smaller ones would differ between machines.
    return [name, { x: Math.round(x + (width - right) / 2), y: Math.round(sign + MARGIN) }];
  });
  return { points: new Map(points), width, height: Math.ceil(bottom) + 2 * MARGIN };
}

function numbers(list: string): number[] {
  return list.split(',').map(Number);
}
