/** What a schema allows at a path: the keys of the mapping there. */
import * as z from 'zod';
import type { Path } from './fault.ts';

/** The keys that may stand in the mapping at `path`; none where the schema has no mapping of known keys. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) current = inside(open(current), step);
  const target = open(current);
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
}

/** The schema below optional parts and defaults. */
function open(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}

function inside(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
