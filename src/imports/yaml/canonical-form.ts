/** The one form of an entry: keys in the order of the schema, what is short on one line, prose folded, dates in quotes. */
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, Scalar, visit, YAMLSeq } from 'yaml';
import { keyOfPair, sortKeys } from './key-order.ts';

/** No line is longer, save for a word or a comment that cannot be broken. */
const WIDTH = 120;
const STEP = 2;
/** What a reader could take for a number or an address of YAML is written in quotes. */
const QUOTED = /^(?:[+\d]|https?:)/;
/** What surely stands without quotes. */
const PLAIN = /^\p{L}[\p{L}\p{N} ’'().#/-]*$/u;
// The library counts one less in prose than it writes.
const FORM = { lineWidth: WIDTH - 1, flowCollectionPadding: true, minContentWidth: 40 };

/** The text of a document in this form; its comments stay with what they stand beside. Changes the document. */
export function canonicalText(document: Document): string {
  sortKeys(document.contents);
  if (document.contents) arrange(document.contents, 0, 0);
  return document.toString(FORM);
}

/**
 * Chooses the form of a node and of all inside it.
 * @param indent how far in the lines of a block begin.
 * @param column where the node begins if it stands on the line of its key.
 */
function arrange(node: Node, indent: number, column: number): void {
  if (isScalar(node)) arrangeScalar(node, column);
  if (!isCollection(node)) return;
  node.flow = indent > 0 && isShort(node) && column + flowWidth(node) <= WIDTH;
  if (isSeq(node)) {
    if (node.flow) closePadding(node);
    for (const item of node.items) if (isNode(item)) arrange(item, indent + STEP, indent + STEP);
  } else if (isMap(node)) {
    for (const pair of node.items)
      if (isNode(pair.value)) arrange(pair.value, indent + STEP, indent + keyOfPair(pair).length + ': '.length);
  }
}

function arrangeScalar(node: Scalar, column: number): void {
  if (typeof node.value !== 'string') return;
  node.type = QUOTED.test(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  if (node.type === Scalar.PLAIN && column + flowWidth(node) > WIDTH && !/^\s|\s$|\n/.test(node.value))
    node.type = Scalar.BLOCK_FOLDED;
}

/** Words, and mappings of words and of mappings of words; what has a comment inside has a line for it. */
function isShort(node: Node): boolean {
  if (hasComment(node)) return false;
  if (isSeq(node)) return node.items.every((item) => isScalar(item));
  if (!isMap(node)) return false;
  return node.items.every(({ value }) => isScalar(value) || (isNode(value) && isShort(value)));
}

/** Whether anything inside has one; what stands before or after the whole has its place outside. */
function hasComment(root: Node): boolean {
  let found = false;
  visit(root, {
    Node(_, node) {
      if (node !== root && (node.comment || node.commentBefore)) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** How wide a node is on one line; a word that may need quotes is counted with them. */
function flowWidth(node: unknown): number {
  if (isMap(node))
    return '{ '.length * 2 + sum(node.items, (pair) => keyOfPair(pair).length + 2 + flowWidth(pair.value));
  if (isSeq(node)) return '['.length * 2 + sum(node.items, flowWidth);
  const value = isScalar(node) ? node.value : node;
  return typeof value === 'string' && PLAIN.test(value) ? value.length : JSON.stringify(value).length;
}

/** The widths of all, and of the commas between them. */
function sum<Item>(items: readonly Item[], widthOf: (item: Item) => number): number {
  return items.reduce((width, item) => width + widthOf(item), Math.max(0, items.length - 1) * ', '.length);
}

/** `[a, b]` beside `{ a: b }`: the library pads both or neither. */
function closePadding(seq: YAMLSeq): void {
  const padded = YAMLSeq.prototype.toString;
  seq.toString = function close(context, ...rest) {
    return padded.call(this, context && { ...context, flowCollectionPadding: '' }, ...rest);
  };
}
