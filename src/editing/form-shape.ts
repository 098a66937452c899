/** The form of an entry, made from the schema: what each key holds and how it is asked. A field that comes later is in it by itself. */
import * as z from 'zod';
import { ENTRY_REFERENCES } from '#model/validation/unknown-ids.ts';
import { isLocale } from '#schema/locale.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { citationSchema, partialDateSchema } from '#schema/text.ts';

type Reference = typeof ENTRY_REFERENCES extends ReadonlyMap<string, infer Kind> ? Kind : never;

/** How a value is asked. `choice` has a closed list, `reference` names something of the content by its id. */
export type FormNode = {
  /** Where it stands, `*` for any item of a list: `areas.*.place`. */
  readonly at: string;
  readonly isOptional: boolean;
} & (
  | { readonly is: 'group'; readonly fields: readonly FormNode[] }
  | { readonly is: 'list'; readonly item: FormNode }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'reference'; readonly to: Reference }
  | { readonly is: 'text'; readonly isLong: boolean }
  | { readonly is: 'date' | 'citation' | 'number' | 'flag' }
);

/** The last key of where a node stands; of an item of a list, the list's. */
export function keyOf({ at }: Pick<FormNode, 'at'>): string {
  return at.split('.').findLast((step) => step !== '*') ?? '';
}

/** Every key of an entry with what it holds, in the order of the schema. */
export const ENTRY_FORM: readonly FormNode[] = fieldsOf(organisationSchema, '');

function fieldsOf(schema: z.ZodObject, at: string): FormNode[] {
  return Object.entries(schema.shape).map(([key, inner]) => nodeOf(inner, at ? `${at}.${key}` : key));
}

function nodeOf(schema: unknown, at: string, isOptional = false): FormNode {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return nodeOf(schema.unwrap(), at, true);
  const base = { at, isOptional };
  if (schema === citationSchema) return { ...base, is: 'citation' };
  if (schema === partialDateSchema) return { ...base, is: 'date' };
  const to = ENTRY_REFERENCES.get(at);
  if (to) return { ...base, is: 'reference', to };
  if (schema instanceof z.ZodObject) return { ...base, is: 'group', fields: fieldsOf(schema, at) };
  if (schema instanceof z.ZodArray) return { ...base, is: 'list', item: nodeOf(schema.element, `${at}.*`) };
  if (schema instanceof z.ZodEnum) return { ...base, is: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { ...base, is: 'flag' };
  if (schema instanceof z.ZodNumber) return { ...base, is: 'number' };
  return { ...base, is: 'text', isLong: isLocale(keyOf(base)) };
}
