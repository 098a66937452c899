/** The order of keys in an entry: that of the schema, in every mapping of it. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import * as z from 'zod';
import { organisationSchema } from '#schema/organisation.ts';

/** Sorts the keys of every mapping in place; what the schema does not know stays last, in the order in which it was. */
export function sortKeys(root: Node | null): void {
  sort(root, organisationSchema);
}

function sort(node: unknown, schema: unknown): void {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) sort(node, schema.unwrap());
  else if (isMap(node)) sortMap(node, schema);
  else if (isSeq(node)) for (const item of node.items) sort(item, schema instanceof z.ZodArray && schema.element);
}

function sortMap(node: YAMLMap, schema: unknown): void {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const ranks = new Map(Object.keys(shape).map((key, rank) => [key, rank]));
  const rank = (pair: Pair) => ranks.get(keyOfPair(pair)) ?? ranks.size;
  node.items.sort((a, b) => rank(a) - rank(b));
  for (const pair of node.items) sort(pair.value, shape[keyOfPair(pair)]);
}

/** The key of a pair as text. */
export function keyOfPair({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
