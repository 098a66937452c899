/** On what conditions help is given: what a person must know before they travel. Each is optional; what no source says stays unknown. */
import * as z from 'zod';
import { FACT_SHAPE } from './confirmation.ts';
import { textSchema } from './text.ts';

/** In the order in which a person asks. */
export const CONDITIONS = [
  'eligibility',
  'cost',
  'duration',
  'hours',
  'admission',
  'languages',
  'capacity',
  'whenFull',
  'alternate',
] as const;

export const conditionsSchema = z
  .strictObject({
    eligibility: textSchema.optional().describe('Qui est reçu.'),
    cost: textSchema.optional().describe('Gratuit, ou combien.'),
    duration: textSchema.optional().describe('Pour combien de temps.'),
    hours: textSchema.optional().describe('Les jours et les heures.'),
    admission: textSchema.optional().describe('Comment on est admis.'),
    languages: textSchema.optional().describe('Les langues parlées.'),
    capacity: textSchema.optional().describe('Combien de places.'),
    whenFull: textSchema.optional().describe('Que faire quand c’est complet.'),
    alternate: textSchema.optional().describe('Qui appeler si personne ne répond.'),
    ...FACT_SHAPE,
  })
  .describe('À quelles conditions cette aide est donnée, d’après une source.');

export type Condition = (typeof CONDITIONS)[number];
export type ServiceConditions = z.infer<typeof conditionsSchema>;
