/** Each fact of a published entry with its year and whether it holds today, in its shape and in its values. */
import * as z from 'zod';
import type { Fact, Standing } from '#model/standing.ts';

/** A remark is said of a document, not of the organisation: it has no year of its own. */
const NO_FACTS: ReadonlySet<string> = new Set(['remarks']);

const YEARS = {
  year: z.int().describe('L’année du document le plus récent qui le dit, ou d’une confirmation depuis.'),
  toBeConfirmed: z.boolean().describe('Connu seulement d’un document ancien, et non confirmé depuis.'),
};

/** The shape of an entry in which whatever has citations also has its year. */
export function withFactYears<Schema extends z.ZodObject>(schema: Schema): Schema {
  const shape = Object.entries(schema.shape).map(([key, inner]) => [
    key,
    NO_FACTS.has(key) ? inner : dated(inner as z.ZodType),
  ]);
  return described(z.strictObject(Object.fromEntries(shape)), schema) as unknown as Schema;
}

function dated(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner = dated(schema.unwrap() as z.ZodType);
    if (inner === schema.unwrap()) return schema;
    return described(
      schema instanceof z.ZodOptional ? inner.optional() : inner.default(schema.def.defaultValue),
      schema,
    );
  }
  if (schema instanceof z.ZodArray) {
    const element = dated(schema.element as z.ZodType);
    // Lists of plain values keep what else they ask for.
    return element === schema.element ? schema : described(z.array(element), schema);
  }
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([key, inner]) => [key, dated(inner as z.ZodType)]),
  );
  const isSame = Object.entries(shape).every(([key, inner]) => inner === schema.shape[key]);
  if (isSame && !('cite' in shape)) return schema;
  return described(z.strictObject('cite' in shape ? { ...shape, ...YEARS } : shape), schema);
}

function described<Schema extends z.ZodType>(schema: Schema, like: z.ZodType): Schema {
  const meta = like.meta();
  return meta ? (schema.meta(meta) as Schema) : schema;
}

/** The values of an entry, each fact with its year. Pure; costs what the entry holds. */
export function addFactYears<Entry extends object>(entry: Entry, standingOf: (fact: Fact) => Standing): Entry {
  const values = Object.entries(entry).map(([key, value]) => [
    key,
    NO_FACTS.has(key) ? value : addYears(value, standingOf),
  ]);
  return Object.fromEntries(values);
}

function addYears(value: unknown, standingOf: (fact: Fact) => Standing): unknown {
  if (Array.isArray(value)) return value.map((item) => addYears(item, standingOf));
  if (value === null || typeof value !== 'object') return value;
  const values = Object.entries(value).map(([key, inner]) => [key, addYears(inner, standingOf)] as const);
  const same = Object.fromEntries(values);
  if (!('cite' in value)) return same;
  const { year, isCurrent } = standingOf(value as Fact);
  return { ...same, year, toBeConfirmed: !isCurrent };
}
