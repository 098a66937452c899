/** Settles where faults lie: from a path in a value, or an offset, to a line and a column of the file. */
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Fault, Finding, Params, Path, Where } from './fault.ts';
import { splitText } from './text-file.ts';
import { plainLines, YAML_OPTIONS } from './yaml.ts';

interface Spot {
  readonly line: number;
  readonly column: number;
  /** What is written there, for a single value. */
  readonly source: string;
}

/** Gives each finding its line and column, in the order of files, lines, columns and codes, each said once. */
export function settle(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Fault[] {
  const spots = locateAll(findings, texts);
  const faults = findings.map((finding): Fault => {
    const { line = 1, column = 1, source = '' } = spots.get(finding.where) ?? {};
    return {
      code: finding.code,
      file: finding.file,
      line,
      column,
      params: { source, ...finding.params, ...otherParams(finding, spots) },
    };
  });
  const known = new Set<string>();
  return faults.sort(byPosition).filter((fault) => {
    const name = JSON.stringify([fault.file, fault.line, fault.column, fault.code, fault.params.key]);
    return !known.has(name) && known.add(name);
  });
}

function otherParams({ other }: Finding, spots: ReadonlyMap<Where, Spot>): Params {
  const firstLine = other && spots.get(other.where)?.line;
  return other && firstLine !== undefined ? { first: `${other.file}:${firstLine}`, firstLine } : {};
}

/** One file after the other, so that one parsed text at a time is kept. */
function locateAll(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Map<Where, Spot> {
  const byFile = Map.groupBy(
    findings.flatMap((finding) => (finding.other ? [finding, finding.other] : [finding])),
    ({ file }) => file,
  );
  const spots = new Map<Where, Spot>();
  for (const [file, places] of byFile) {
    const locate = createLocator(file, plainLines(texts.get(file) ?? ''));
    for (const { where } of places) spots.set(where, locate(where));
  }
  return spots;
}

function createLocator(file: string, body: string): (where: Where) => Spot {
  const starts = [0, ...Array.from(body.matchAll(/\n/g), ({ index }) => index + 1)];
  let contents: Node | null | undefined;
  return (where) => {
    if ('offset' in where) return spot(starts, where.offset, '');
    contents ??= parseDocument(splitText(file, body).top ?? '', YAML_OPTIONS).contents;
    const [start, end] = rangeOf(contents, where);
    const source = body.slice(start, end);
    const match = where.find ? source.search(where.find) : 0;
    return spot(starts, start + Math.max(match, 0), source);
  };
}

function spot(starts: readonly number[], offset: number, source: string): Spot {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, source };
}

/** The part of the text that a path leads to; where the path ends early, the last key or item on the way. */
function rangeOf(contents: Node | null, where: { path: Path; on: 'value' | 'key' | 'holder' }): [number, number] {
  let key: Node | null = null;
  let node: Node | null = contents;
  for (const step of where.path) {
    const next = descend(node, step);
    if (!next) break;
    ({ key, node } = next);
  }
  const isWritten = node?.range && node.range[0] < node.range[1];
  const target = key && (where.on !== 'value' || !isWritten) ? key : node;
  return target?.range ? [target.range[0], target.range[1]] : [0, 0];
}

function descend(node: Node | null, step: string | number): { key: Node | null; node: Node | null } | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)];
    return item && { key: null, node: item };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = index(node).get(String(step));
  return pair && { key: pair.key, node: pair.value };
}

type Pairs = ReadonlyMap<string, Pair<Node, Node | null>>;

const indexes = new WeakMap<Node, Pairs>();

/** The pairs of a mapping by key, the last of equal keys counting; made once for each mapping that holds a fault. */
function index(map: YAMLMap<Node, Node | null>): Pairs {
  const known = indexes.get(map);
  if (known) return known;
  const pairs = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value ?? ''), pair]] : [])),
  );
  indexes.set(map, pairs);
  return pairs;
}

function byPosition(a: Fault, b: Fault): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
