/**
 * The YAML of an entry, always in its one form: a new one, one that is brought into the form, or one that says something
 * else than before. As every entry is in the form, a rewritten one differs where it says something else, and nowhere else.
 */
import { Document, isMap, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { canonicalText } from './canonical-form.ts';
import { keyOfPair } from './key-order.ts';
import { isSameValue } from './same-value.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** The text of a record. */
export function entryText(record: object): string {
  return canonicalText(new Document(record));
}

/** The same entry in the one form, with its comments; undefined if it is no YAML, which the checks of the content report. */
export function formatEntry(text: string): string | undefined {
  const document = read(text);
  return document.errors.length === 0 ? canonicalText(document) : undefined;
}

/** The text of `record`; comments stay with what the entry still holds. */
export function rewriteEntry(text: string, record: object): string {
  const document = read(text);
  document.contents = update(document, document.contents, record) as typeof document.contents;
  return canonicalText(document);
}

function read(text: string) {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error' });
}

/** The node that says `target`: the one given, changed where it says something else. */
function update(document: Document, node: Node | null, target: unknown): Node {
  if (node && isSameValue(node.toJS(document), target)) return node;
  if (isMap(node) && isMapping(target)) return updateMap(document, node as YAMLMap<Node, Node>, target);
  if (isSeq(node) && Array.isArray(target)) return updateSeq(document, node as YAMLSeq<Node>, target);
  const made = document.createNode(target) as Node;
  if (node?.comment) made.comment = node.comment;
  if (node?.commentBefore) made.commentBefore = node.commentBefore;
  return made;
}

function updateMap(document: Document, map: YAMLMap<Node, Node>, target: Mapping): Node {
  const present = new Map(map.items.map((pair) => [keyOfPair(pair), pair]));
  const wanted = Object.entries(target).filter(([, value]) => value !== undefined);
  const names = new Set(wanted.map(([name]) => name));
  for (const name of present.keys()) if (!names.has(name)) map.delete(name);
  for (const [name, value] of wanted) {
    const pair = present.get(name);
    if (pair) pair.value = update(document, pair.value, value);
    else map.items.push(document.createPair(name, value) as Pair<Node, Node>);
  }
  return map;
}

/** An item that is there as it was stays itself, wherever it moves; of the others, the first becomes the first. */
function updateSeq(document: Document, seq: YAMLSeq<Node>, target: readonly unknown[]): Node {
  const left = new Map(seq.items.map((item) => [item, item.toJS(document) as unknown]));
  const same = target.map((value) => {
    const found = [...left].find(([, own]) => isSameValue(own, value))?.[0];
    if (found) left.delete(found);
    return found;
  });
  const others = left.keys();
  seq.items = target.map((value, index) => same[index] ?? update(document, others.next().value ?? null, value));
  return seq;
}

function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
