/** The networks that an organisation is in, and the members of a network: each says the other. */
import * as z from 'zod';
import { FACT_SHAPE } from './confirmation.ts';
import { basisSchema, citeSchema, idSchema, textSchema } from './text.ts';

export const membershipSchema = z.strictObject({
  memberOf: z
    .array(
      z.strictObject({
        organisation: idSchema,
        basis: basisSchema,
        detail: textSchema.optional(),
        ...FACT_SHAPE,
      }),
    )
    .default([])
    .describe('Les réseaux dont elle est membre ; le réseau doit la nommer dans ses members.'),
  members: z
    .array(idSchema)
    .default([])
    .describe('Les membres qui sont dans le répertoire ; chacun doit nommer le réseau dans memberOf.'),
  counts: z
    .array(
      z.strictObject({
        count: z.int().positive(),
        of: textSchema.describe('Ce que compte le nombre : associations, pays…'),
        cite: citeSchema,
      }),
    )
    .default([])
    .describe('Le nombre de membres tel qu’imprimé.'),
});
