/** Pairs of entries that look alike and are two organisations: `content/distinct/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { bilingualSchema, citeSchema, idSchema } from './text.ts';

export const distinctPairSchema = z
  .strictObject({
    organisations: z.tuple([idSchema, idSchema]).describe('Les deux fiches.'),
    because: bilingualSchema.describe('Ce qui montre que ce sont deux organisations.'),
    cite: citeSchema.describe('Où on le lit.'),
  })
  .describe('Deux fiches qui se ressemblent et ne sont pas la même organisation.');

export const distinctPairsSchema = z
  .array(distinctPairSchema)
  .describe('Les paires que « npm run duplicates » ne propose plus.');

export type DistinctPair = z.infer<typeof distinctPairSchema>;
