/** The figures of the page on how the directory was made: counted from the records, never typed. */

import * as z from 'zod';
import type { Directory } from '#model/directory.ts';
import type { Article } from '#model/reading/articles.ts';
import { entriesOfFields, type FieldKey, type FieldName, REMARK_FIELDS } from '#schema/fields.ts';
import { KINDS, TIERS } from '#schema/organisation.ts';
import { basisSchema } from '#schema/text.ts';

/** The fields in which something may rest on a conclusion of ours: their shape has a basis, at any depth. */
export const INFERABLE = entriesOfFields().flatMap(([key, { shape }]) =>
  // A fact with a basis is asked for or remarked on, and so has words.
  mayBeInferred(shape) ? [key as FieldKey & FieldName] : [],
);

function mayBeInferred(schema: unknown): boolean {
  if (schema === basisSchema) return true;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return mayBeInferred(schema.unwrap());
  if (schema instanceof z.ZodArray) return mayBeInferred(schema.element);
  return schema instanceof z.ZodObject && Object.values(schema.shape).some(mayBeInferred);
}

/** Every number that the page of the method gives. */
export function methodFigures(directory: Directory, articles: readonly Article[]) {
  const { organisations, gazetteer, sources, withdrawn } = directory;
  const remarks = organisations.flatMap((organisation) => organisation.remarks);
  const number = <T>(items: readonly T[], test: (item: T) => boolean) => items.filter(test).length;
  return {
    organisations: organisations.length,
    byKind: KINDS.map((kind) => ({ kind, count: number(organisations, (item) => item.kind === kind) })),
    byTier: TIERS.map((tier) => ({ tier, count: number(organisations, (item) => item.tier === tier) })),
    withdrawn: withdrawn.length,
    documents: directory.documents.size,
    pages: directory.pages.size,
    passages: [...sources.values()].reduce((sum, { anchors }) => sum + Object.keys(anchors).length, 0),
    citations: organisations.reduce((sum, { citations }) => sum + citations.length, 0),
    articles: new Set(articles.map(({ slug }) => slug)).size,
    dated: number(organisations, ({ isDated }) => isDated),
    verified: number(organisations, ({ verified }) => verified !== undefined),
    withPhone: number(organisations, ({ phones }) => phones.length > 0),
    withoutArea: number(organisations, ({ areas, servicePoints }) => areas.length + servicePoints.length === 0),
    withService: number(organisations, ({ services }) => services.length > 0),
    regions: gazetteer.regions.length,
    surveyed: number(gazetteer.regions, ({ surveyed }) => surveyed === true),
    wholeCountry: number(organisations, ({ wholeCountries }) => wholeCountries.length > 0),
    remarks: remarks.length,
    remarksByField: REMARK_FIELDS.map((field) => ({
      field,
      count: number(remarks, (item) => item.field === field),
    })).filter(({ count }) => count > 0),
    documentRemarks: [...sources.values()].reduce((sum, source) => sum + source.remarks.length, 0),
    inferred: INFERABLE.map((group) => ({
      group,
      count: organisations.reduce((sum, organisation) => sum + inferredIn(organisation[group]), 0),
    })),
  };
}

/** How many facts of a group are concluded: `basis: inferred`, at any depth. */
function inferredIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + inferredIn(item), 0);
  if (value === null || typeof value !== 'object') return 0;
  const own = 'basis' in value && value.basis === 'inferred' ? 1 : 0;
  return Object.values(value).reduce<number>((sum, item) => sum + inferredIn(item), own);
}
