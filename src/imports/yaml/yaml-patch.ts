/** What to change in a YAML text so that it says something else, and nothing around it. */
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isSameValue } from './same-value.ts';
import { flowText, isMapping, type Mapping, render, WIDTH } from './yaml-style.ts';

/** A part of the text, and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with everything laid in. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  // At one place what belongs further inside was noted first and must come first: so it is laid in last.
  return splices
    .toReversed()
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end), text);
}

/**
 * Notes what to lay into the text so that the map says `target`.
 *
 * @param order the order of keys that the map should have; that of the target where none is given.
 */
export function patchMap(
  text: string,
  map: YAMLMap,
  target: Mapping,
  indent: number,
  splices: Splice[],
  order?: readonly string[],
): void {
  const pairs = map.items as { key: Scalar; value: Node | null }[];
  const present = pairs.map(({ key }) => String(key.value));
  for (const [index, { key, value }] of pairs.entries()) {
    const name = present[index] ?? '';
    if (!(name in target))
      splices.push({ start: lineStart(text, key.range?.[0] ?? 0), end: nodeEnd(text, value ?? key), text: '' });
    else patchNode(text, value, target[name], indent + 2, splices);
  }
  const names = order?.filter((name) => name in target) ?? Object.keys(target);
  for (const [rank, name] of names.entries()) {
    if (present.includes(name)) continue;
    const wanted = names.slice(0, rank);
    const before = present.findLastIndex((other) => wanted.includes(other));
    const anchor = pairs[before];
    const start = anchor ? nodeEnd(text, anchor.value ?? anchor.key) : lineStart(text, pairs[0]?.key.range?.[0] ?? 0);
    splices.push({ start, end: start, text: newline(text, start) + render({ [name]: target[name] }, indent) });
  }
}

function patchNode(text: string, node: Node | null, target: unknown, indent: number, splices: Splice[]): void {
  if (node === null || isSameValue(node.toJS(new Document()), target)) return;
  if (isMap(node) && !node.flow && isMapping(target)) patchMap(text, node, target, columnOf(text, node), splices);
  else if (isSeq(node) && !node.flow && Array.isArray(target) && target.length >= node.items.length)
    patchSeq(text, node, target, splices);
  else replaceNode(text, node, target, indent, splices);
}

function patchSeq(text: string, seq: YAMLSeq, target: readonly unknown[], splices: Splice[]): void {
  const items = seq.items as Node[];
  const indent = columnOf(text, seq);
  for (const [index, item] of items.entries()) patchNode(text, item, target[index], indent + 2, splices);
  const added = target.slice(items.length);
  const last = items.at(-1);
  if (added.length === 0 || !last) return;
  const start = nodeEnd(text, last);
  splices.push({ start, end: start, text: newline(text, start) + render(added, indent) });
}

/** Values on one line are replaced in their place, others from the line after their key. */
function replaceNode(text: string, node: Node, target: unknown, indent: number, splices: Splice[]): void {
  const [start = 0, end = 0] = node.range ?? [];
  const isInline = !isCollection(node) || node.flow;
  const column = start - lineStart(text, start);
  const inline = flowText(target);
  const isBlockText = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  if (isInline && !isBlockText && (!isScalar(node) || typeof target !== 'object') && column + inline.length <= WIDTH)
    return void splices.push({ start, end, text: inline });
  const rendered = render({ key: target }, Math.max(indent - 2, 0))
    .replace(/^\s*key:[ \n]?/, '')
    .trimEnd();
  const isNested = rendered.startsWith(' ');
  const from = isNested ? text.slice(0, start).trimEnd().length : start;
  splices.push({
    start: from,
    end: isBlockText ? blockEnd(text, end) : end,
    text: isNested ? `\n${rendered}` : rendered,
  });
}

/** A block text's range includes its final line end, which stays. */
function blockEnd(text: string, end: number): number {
  return text[end - 1] === '\n' ? end - 1 : end;
}

/** The end of the line on which a node ends, with its comment and line end. */
function nodeEnd(text: string, node: Node): number {
  const end = blockEnd(text, contentEnd(node));
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** Where the last value inside a node ends: a block collection's own range includes blank lines and comments after it. */
function contentEnd(node: Node): number {
  if (isMap(node) && !node.flow) {
    const pair = node.items.at(-1) as { key: Node; value: Node | null } | undefined;
    if (pair) return contentEnd(pair.value ?? pair.key);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return contentEnd(node.items.at(-1) as Node);
  return node.range?.[1] ?? 0;
}

const newline = (text: string, start: number) => (start > 0 && text[start - 1] !== '\n' ? '\n' : '');
const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (text: string, node: Node) => (node.range?.[0] ?? 0) - lineStart(text, node.range?.[0] ?? 0);
