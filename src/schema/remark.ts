/** What is false, doubtful or contradictory in the documents, as an entry says it. */
import * as z from 'zod';
import { REMARK_FIELDS } from './fields.ts';
import { citeSchema, plainText, textSchema } from './text.ts';

export const REMARK_KINDS = ['invalid', 'conflict', 'outdated', 'spelling', 'unclear'] as const;

export const remarkSchema = z
  .strictObject({
    field: z.enum(REMARK_FIELDS).describe('Ce sur quoi porte la remarque.'),
    kind: z
      .enum(REMARK_KINDS)
      .describe(
        'invalid : ne peut pas fonctionner ; conflict : les documents se contredisent ; outdated : dépassé ; spelling : graphies différentes ; unclear : peu clair.',
      ),
    text: textSchema.describe('Ce qui est faux ou douteux, en une ou deux phrases.'),
    printed: z.array(plainText).default([]).describe('Les valeurs imprimées, comme preuve.'),
    cite: citeSchema,
  })
  .describe('Ce qui est faux, douteux ou contradictoire dans les documents.');
