/** When a fact is to be confirmed, and which ages are counted: `content/rules/ageing.yaml`. Without it, what stands here holds. */
import * as z from 'zod';

/** Fifty years: no source of a directory is older. */
const MOST_MONTHS = 600;

const monthsSchema = z.int().min(1).max(MOST_MONTHS);

export const ageingSchema = z
  .strictObject({
    confirmAfterMonths: monthsSchema
      .default(12)
      .describe('Un fait plus vieux que ce nombre de mois est « à confirmer ».'),
    countedMonths: z
      .array(monthsSchema)
      .min(1)
      .max(5)
      .default([12, 24, 48])
      .describe('Les âges que compte la page « Qualité des données », en mois.'),
  })
  .describe('Ce qui est dit de l’âge d’un fait. L’âge ne change jamais l’ordre des étapes d’une réponse.');

export type AgeingRecord = z.infer<typeof ageingSchema>;
