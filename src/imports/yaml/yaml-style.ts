/** YAML in the house's form: small mappings and lists of words on one line, prose folded, numbers and dates in quotes. */
import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';

export const WIDTH = 120;
/** What a reader could take for a number or an address of YAML is written in quotes. */
const QUOTED = /^(?:[+\d]|https?:)/;

export type Mapping = Readonly<Record<string, unknown>>;

/** A value in block form, each line indented, with a final line end. */
export function render(value: unknown, indent: number): string {
  const document = new Document(withoutUndefined(value));
  styled(document.contents as Node, indent);
  const text = document.toString({ lineWidth: WIDTH - indent, flowCollectionPadding: true, minContentWidth: 40 });
  return indent === 0 ? text : text.replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** Gives each node the house's form: small mappings and lists of words on one line, prose folded, dates in quotes. */
export function styled(root: Node, indent: number): Node {
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

/** A value on one line. */
export function flowText(value: unknown): string {
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

export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, withoutUndefined(inner)]])),
  );
}

export function isMapping(value: unknown): value is Mapping {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
