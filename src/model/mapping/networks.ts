/** Networks by level, who belongs to which as the documents say, and the graph of all documented links. */

import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { isNetwork } from '#model/populations.ts';
import type { Text } from '#schema/locale.ts';
import type { NetworkLevel } from '#schema/table.ts';
import type { Point } from './graph-clutter.ts';
import { type Layout, type LayoutNode, layOut } from './graph-layout.ts';
export interface NetworkMember {
  readonly organisation: Organisation;
  readonly basis: 'stated' | 'inferred';
  readonly cite: readonly string[];
}

export interface Network {
  readonly organisation: Organisation;
  readonly level: NetworkLevel;
  readonly members: readonly NetworkMember[];
  /** False for what a table prints among networks and its own entry says is none: shown, and not counted. */
  readonly isCounted: boolean;
}

/** How many networks there are, of all, and why other numbers are printed elsewhere. */
export interface NetworkFigures {
  readonly networks: number;
  /** Those that the mapping files under its typologies. */
  readonly classed: number;
  /** What a table prints among networks and is none by its entry. */
  readonly notNetworks: number;
}

/** Counts networks once for the page that explains the number. */
export function networkFigures(networks: readonly Network[]): NetworkFigures {
  const counted = networks.filter(({ isCounted }) => isCounted);
  return {
    networks: counted.length,
    classed: counted.filter(({ organisation }) => organisation.typology).length,
    notNetworks: networks.length - counted.length,
  };
}

export interface GraphNode extends Point {
  readonly organisation: Organisation;
  /** Only for a network. */
  readonly level?: NetworkLevel;
  /** Ids of the nodes that it is linked with. */
  readonly neighbours: readonly string[];
}

export interface GraphLink {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly kind: 'member' | 'link';
  readonly text?: Text;
  readonly cite: readonly string[];
}

export interface DrawnNetworks {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly width: number;
  readonly height: number;
}

/** More than these cannot be distinguished in one picture. */
export const MOST_NODES = 200;

/** Every network A to Z, and what a table of networks names beside them. The level is that of the table, or follows the scale. */
export function buildNetworks({ organisations, byId, tables }: Directory): Network[] {
  const levels = new Map<string, NetworkLevel>();
  for (const table of tables.values())
    for (const { level, organisations: ids } of table.organisations?.groups ?? [])
      if (level) for (const id of ids) levels.set(id, level);
  return organisations
    .filter((it) => isNetwork(it) || levels.has(it.id))
    .map((organisation) => ({
      organisation,
      isCounted: isNetwork(organisation),
      level:
        levels.get(organisation.id) ?? (organisation.scope?.scale === 'international' ? 'international' : 'national'),
      members: (organisation.networks?.members ?? []).flatMap((id) => {
        const member = byId.get(id);
        const link = member?.networks?.memberOf.find((item) => item.organisation === organisation.id);
        return member && link ? [{ organisation: member, basis: link.basis, cite: link.cite }] : [];
      }),
    }));
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: GraphLink['kind'];
  readonly text?: Text;
  readonly cite: readonly string[];
}

/**
 * All organisations with a documented link, networks and others, placed so that the same content gives the same picture. Where
 * there are too many for a picture, they are not placed and its height is 0: the tables say the same.
 */
export async function buildGraph(directory: Directory, networks: readonly Network[]): Promise<DrawnNetworks> {
  const edges = documentedEdges(directory, networks);
  const level = new Map(networks.map((network) => [network.organisation.id, network.level]));
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  const { points, ...frame } = await place(
    ids.map((id) => ({ id, name: directory.byId.get(id)?.shortName ?? id })),
    edges,
  );
  const neighbours = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const nodes = ids.flatMap((id) => {
    const organisation = directory.byId.get(id);
    const point = points.get(id) ?? { x: 0, y: 0 };
    const own = level.get(id);
    return organisation
      ? [{ ...point, organisation, ...(own && { level: own }), neighbours: [...(neighbours.get(id) ?? [])] }]
      : [];
  });
  const byId = new Map(nodes.map((node) => [node.organisation.id, node]));
  const links = edges.flatMap(({ from, to, ...rest }) => {
    const ends = [byId.get(from), byId.get(to)];
    return ends[0] && ends[1] ? [{ ...rest, from: ends[0], to: ends[1] }] : [];
  });
  return { nodes, links, ...frame };
}

async function place(nodes: readonly LayoutNode[], edges: readonly Edge[]): Promise<Layout> {
  return nodes.length > MOST_NODES ? { points: new Map(), width: 0, height: 0 } : layOut(nodes, edges);
}

function documentedEdges({ organisations, byId }: Directory, networks: readonly Network[]): Edge[] {
  const members = networks.flatMap(({ organisation, members: of }) =>
    of.map(
      (member): Edge => ({ from: member.organisation.id, to: organisation.id, kind: 'member', cite: member.cite }),
    ),
  );
  const stated = organisations.flatMap(({ id, related }) =>
    related
      .filter((link) => byId.has(link.organisation))
      .map(({ organisation, text, cite }): Edge => ({ from: id, to: organisation, kind: 'link', text, cite })),
  );
  return [...members, ...stated];
}
