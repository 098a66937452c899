/** That somebody asked, and a fact still held: what a round of confirmation leaves beside it. */
import * as z from 'zod';
import { CONFIRMATION_WAYS } from './choices.ts';
import { citeSchema, partialDateSchema } from './text.ts';

/** The initials of a role: two to four capitals, so that no name fits. */
export const ROLE_PATTERN = /^[A-Z]{2,4}$/;

export const confirmedSchema = z
  .strictObject({
    date: partialDateSchema
      .refine((date) => date.length === 10, { params: { code: 'BAD_DATE' } })
      .describe('Le jour où on l’a demandé.'),
    way: z.enum(CONFIRMATION_WAYS).describe('Comment : telephone, visite, courriel ou message.'),
    by: z.string().regex(ROLE_PATTERN).describe('Les initiales de la fonction de qui a demandé (SG), jamais un nom.'),
  })
  .describe('La dernière fois que l’organisation a dit que c’est toujours juste. À ôter si la valeur change.');

export type Confirmed = z.infer<typeof confirmedSchema>;

/** What every fact that can be confirmed says of itself, after what it says. */
export const FACT_SHAPE = { cite: citeSchema, confirmed: confirmedSchema.optional() };
