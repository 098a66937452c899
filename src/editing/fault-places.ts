/** Where a fault lies in the form: its line and column say it, and the keys that lead there are those of the form. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Fault, Path } from '#model/validation/fault.ts';

/** The keys and places in lists that lead to a line and column of a text, both from 1; as deep as they are written there. */
export function pathAt(text: string, line: number, column: number): Path {
  const before = text.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const path: (string | number)[] = [];
  let node: unknown = parseDocument(text, { prettyErrors: false, logLevel: 'error' }).contents;
  for (let next = stepTo(node, offset); next; next = stepTo(node, offset)) {
    path.push(next.step);
    node = next.node;
  }
  return path;
}

function stepTo(node: unknown, offset: number): { step: string | number; node: unknown } | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key, value }) => isWithin(offset, key.range?.[0], (value ?? key).range?.[1]));
    return pair && { step: String(isScalar(pair.key) ? pair.key.value : ''), node: pair.value };
  }
  if (!isSeq<Node>(node)) return undefined;
  const step = node.items.findIndex(({ range }) => isWithin(offset, range?.[0], range?.[1]));
  return step < 0 ? undefined : { step, node: node.items[step] };
}

function isWithin(offset: number, start = 0, end = 0): boolean {
  return start <= offset && offset <= end;
}

/** The path of a fault in the text of its file. */
export function pathOfFault({ line, column }: Pick<Fault, 'line' | 'column'>, text: string): Path {
  return pathAt(text, line, column);
}
