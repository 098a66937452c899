/** What is known of getting help: short texts with their citations in common. Unknown is said, for people to ask first. */
import * as z from 'zod';
import { FACT_SHAPE } from '../confirmation.ts';
import type { Field, Question } from '../field.ts';
import { textSchema } from '../text.ts';

/** One of the texts of `access`. */
function answer<Key extends string>(key: Key, headers: string) {
  return {
    at: `access.${key}`,
    answer: { is: 'text' },
    merge: 'access',
    asked: { group: 'access', constraint: 'text' },
    headers,
    // In the table of facts, with its citations.
    column: null,
  } as const satisfies Question;
}

const accessSchema = z.strictObject({
  eligibility: textSchema.optional().describe('Qui peut venir.'),
  documents: textSchema.optional().describe('Papiers demandés.'),
  cost: textSchema.optional(),
  hours: textSchema.optional(),
  languages: textSchema.optional(),
  referral: textSchema.optional().describe('Qui peut orienter.'),
  delay: textSchema.optional().describe('Délai de réponse.'),
  ...FACT_SHAPE,
});

export type AccessKey = Exclude<keyof z.infer<typeof accessSchema>, keyof typeof FACT_SHAPE>;

/** Everything that can be known of getting help, in the order of the page. */
export const ACCESS_KEYS = Object.keys(accessSchema.shape).filter((key) => !(key in FACT_SHAPE)) as AccessKey[];

export const ACCESS = {
  // The cards of help show some of it at once and fold the rest: `help/Access.astro`.
  access: {
    shape: accessSchema
      .optional()
      .describe('Ce que l’on sait de l’accès à l’aide. Ce qui manque est affiché « à vérifier par téléphone ».'),
    example: `access:
  hours: { fr: Du lundi au vendredi., en: Monday to Friday. }
  cite: [cartographie-2022#t13]`,
    questions: {
      access_eligibility: answer('eligibility', 'conditions; eligibilite; eligibility; acces'),
      access_documents: answer('documents', 'papiers; documents demandes; documents needed'),
      access_cost: answer('cost', 'cout; prix; tarif; cost; price'),
      access_hours: answer('hours', 'horaires; heures; hours; opening hours'),
      access_languages: answer('languages', 'langues; languages'),
    },
  },
} as const satisfies Record<string, Field>;
