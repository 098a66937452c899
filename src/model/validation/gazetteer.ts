/** Checks the gazetteer as a tree: every place but a country lies in another, going up ends, and what is said of countries is said of them alone. */
import { COUNTRY_KEYS } from '#schema/place.ts';
import type { Entry } from './entry.ts';
import type { Finding, Path } from './fault.ts';
import type { Registry } from './registry.ts';
import { isMapping, select } from './select.ts';
import { isUnknown, unknown } from './unknown-ids.ts';

interface Node {
  readonly id: string;
  readonly parent: string | undefined;
  readonly level: unknown;
  readonly entry: Entry;
  readonly path: Path;
  /** Keys of countries that it has. */
  readonly countryKeys: readonly string[];
}

/** Unknown and missing parents, and circles, each reported once at its first place. */
export function gazetteerFindings(entries: readonly Entry[], registry: Registry): Finding[] {
  const nodes = entries.filter(({ folder }) => folder === 'places').flatMap(nodesOf);
  return [
    ...nodes.flatMap((node) => parentFindings(node, registry)),
    ...nodes.flatMap(strayKeys),
    ...cycleFindings(nodes),
  ];
}

function nodesOf(entry: Entry): Node[] {
  return select(entry.value, '*').flatMap(({ value, path }) => {
    if (!isMapping(value) || typeof value.id !== 'string') return [];
    const { id, level, parent } = value;
    const countryKeys = COUNTRY_KEYS.filter((key) => value[key] !== undefined);
    return [{ id, parent: typeof parent === 'string' ? parent : undefined, level, entry, path, countryKeys }];
  });
}

/** What only a country has, said of a place that is none: it would be shown nowhere. */
function strayKeys({ countryKeys, entry, level, path }: Node): Finding[] {
  if (level === 'country' || typeof level !== 'string') return [];
  return countryKeys.map((key) => ({
    code: 'NOT_A_COUNTRY',
    file: entry.path,
    where: { path: [...path, key], on: 'key' },
    params: { key },
  }));
}

function parentFindings({ parent, level, entry, path }: Node, registry: Registry): Finding[] {
  if (parent !== undefined) {
    const { places } = registry.targets;
    return isUnknown(parent, places)
      ? [unknown('UNKNOWN_PARENT', entry, { path: [...path, 'parent'], on: 'value' }, parent, places)]
      : [];
  }
  if (level === 'country' || typeof level !== 'string') return [];
  return [
    {
      code: 'MISSING_KEY',
      file: entry.path,
      where: { path, on: 'holder' },
      params: { key: 'parent', variant: 'parent' },
    },
  ];
}

/** Walks up from each place, never twice over the same one. */
function cycleFindings(nodes: readonly Node[]): Finding[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  return nodes.flatMap((start): Finding[] => {
    const way: Node[] = [];
    const onWay = new Set<string>();
    let node: Node | undefined = start;
    while (node && !done.has(node.id)) {
      done.add(node.id);
      onWay.add(node.id);
      way.push(node);
      node = node.parent === undefined ? undefined : byId.get(node.parent);
    }
    return node && onWay.has(node.id) ? [cycle(way.slice(way.indexOf(node)))] : [];
  });
}

function cycle(circle: readonly Node[]): Finding {
  const [first] = circle as [Node];
  const options = [...circle, first].map(({ id }) => id);
  return {
    code: 'PLACE_CYCLE',
    file: first.entry.path,
    where: { path: [...first.path, 'parent'], on: 'value' },
    params: { options },
  };
}
