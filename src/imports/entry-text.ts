/**
 * The YAML of an entry: a new one in the house's style, or an existing one with only what differs written anew, so that
 * its comments, its order and the form of everything else stay as they are.
 */

import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { organisationSchema } from '#schema/organisation.ts';
import { isSameValue } from './same-value.ts';

const WIDTH = 120;
/** What a reader could take for a number or an address of YAML is written in quotes. */
const QUOTED = /^(?:[+\d]|https?:)/;
const ORDER = Object.keys(organisationSchema.shape);

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a record in the order of the schema. */
export function entryText(record: object): string {
  return render(inOrder(record), 0);
}

/** The text that says `record` and keeps of `text` all that still holds. */
export function rewriteEntry(text: string, record: object): string {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const target = withoutUndefined(record);
  const splices: Splice[] = [];
  if (isMap(document.contents)) patchMap(text, document.contents, target as Record<string, unknown>, 0, splices, ORDER);
  // At one place what belongs further inside was noted first and must come first: so it is laid in last.
  const patched = splices
    .toReversed()
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end), text);
  const result = parseDocument(patched, { prettyErrors: false, logLevel: 'error' });
  if (result.errors.length === 0 && isSameValue(result.toJS(), target)) return patched;
  return rewriteWhole(document, target as Record<string, unknown>);
}

/** The way for texts whose form cannot be patched: yaml writes the document, comments included. */
function rewriteWhole(document: Document.Parsed, target: Record<string, unknown>): string {
  const current = (document.toJS() ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(current)) if (!(key in target)) document.delete(key);
  for (const [key, value] of Object.entries(target))
    if (!isSameValue(current[key], value)) document.set(key, styled(document.createNode(value), 0));
  return document.toString({ lineWidth: WIDTH });
}

type Mapping = Readonly<Record<string, unknown>>;

function patchMap(
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
const isMapping = (value: unknown): value is Mapping =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A value in block form, each line indented, with a final line end. */
function render(value: unknown, indent: number): string {
  const document = new Document(withoutUndefined(value));
  styled(document.contents as Node, indent);
  const text = document.toString({ lineWidth: WIDTH - indent, flowCollectionPadding: true, minContentWidth: 40 });
  return indent === 0 ? text : text.replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** Gives each node the house's form: small mappings and lists of words on one line, prose folded, dates in quotes. */
function styled(root: Node, indent: number): Node {
  visit(root, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      if (QUOTED.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (node.value.length > 90 && !/^\s|\s$|\n/.test(node.value)) node.type = Scalar.BLOCK_FOLDED;
    },
    Collection(_, node, path) {
      if (node === root) return;
      const isWords = node instanceof YAMLSeq && node.items.every((item) => isScalar(item));
      const isLeaf = node instanceof YAMLMap && isSmall(node);
      const room = WIDTH - indent - path.length * 2 - 12;
      node.flow = (isWords || isLeaf) && flowText(node.toJS(new Document())).length <= room;
      if (node.flow && node instanceof YAMLSeq) closePadding(node);
    },
  });
  return root;
}

function isSmall(map: YAMLMap): boolean {
  return map.items.every(
    ({ value }) =>
      isScalar(value) ||
      (isSeq(value) && value.items.every((item) => isScalar(item))) ||
      (isMap(value) && isSmall(value)),
  );
}

/** `[a, b]` beside `{ a: b }`: the library pads both or neither. */
function closePadding(seq: YAMLSeq): void {
  const padded = YAMLSeq.prototype.toString;
  seq.toString = function close(context, ...rest) {
    return padded.call(this, context && { ...context, flowCollectionPadding: '' }, ...rest);
  };
}

function flowText(value: unknown): string {
  const document = new Document(withoutUndefined(value));
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && QUOTED.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_, node) {
      node.flow = true;
      if (node instanceof YAMLSeq) closePadding(node);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, withoutUndefined(inner)]])),
  );
}

function inOrder(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}
