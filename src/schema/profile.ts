/** What a mapping says of one typology as a whole: `content/profiles/<name>.yaml`. Never a fact of one organisation. */
import * as z from 'zod';
import { bilingualSchema, citeSchema, idSchema } from './text.ts';

/** What typologies are compared by, in the order of the comparison; `capacity` stands apart, for it has amounts. */
export const ASPECTS = ['activities', 'partners', 'problems', 'value', 'scale', 'structure'] as const;
export const CAPACITY_LEVELS = ['low', 'medium', 'high', 'variable'] as const;

const statementSchema = bilingualSchema.extend({ cite: citeSchema });
const statementsSchema = z.array(statementSchema).min(1);

const rangeSchema = z
  .strictObject({
    from: z.number().positive().optional().describe('Le plus petit montant, en euros ; absent si aucun n’est donné.'),
    to: z.number().positive().optional().describe('Le plus grand montant, en euros.'),
    below: z.number().positive().optional().describe('« Moins de » : le plus grand montant n’est pas atteint.'),
    above: z.number().positive().optional().describe('« Plus de », « des millions » : le plus grand montant connu.'),
    note: bilingualSchema.optional().describe('Comment dire le plus grand montant, quand aucun nombre ne le dit.'),
    measure: bilingualSchema
      .optional()
      .describe(
        'Ce que le document dit que ce montant mesure : « budget annuel moyen », « ressources et subventions ».',
      ),
    cite: citeSchema,
  })
  .describe('Un montant, en euros, tel que le document le donne : un budget par an, seulement s’il le dit.');

export const profileSchema = z
  .strictObject({
    typology: idSchema.describe('Un identifiant de typologies.yaml.'),
    country: idSchema.describe('Le pays que la cartographie décrit.'),
    activities: statementsSchema.describe('Ce que font ces organisations.'),
    capacity: z.strictObject({
      level: z.enum(CAPACITY_LEVELS).describe('low : faible ; medium : moyenne ; high : bonne ; variable.'),
      ranges: z.array(rangeSchema),
      statements: statementsSchema,
    }),
    partners: statementsSchema,
    problems: statementsSchema,
    value: statementsSchema.describe('Ce qu’elles apportent.'),
    scale: statementsSchema.describe('L’échelle à laquelle elles agissent.'),
    structure: statementsSchema.describe('Comment elles sont organisées.'),
    examples: z
      .array(z.strictObject({ organisation: idSchema, cite: citeSchema }))
      .default([])
      .describe('Les organisations que le document donne en exemple.'),
  })
  .describe('Le portrait d’une typologie.');

export type ProfileRecord = z.infer<typeof profileSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type BudgetRange = z.infer<typeof rangeSchema>;
export type Aspect = (typeof ASPECTS)[number];
