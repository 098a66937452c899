/** Our own audit of accessibility: `content/accessibility/rgaa.yaml`, a row for each criterion of the reference. */
import * as z from 'zod';
import { bilingualSchema, plainText } from './text.ts';

/** What a criterion comes to: it holds on the whole sample, it does not, or nothing in the sample falls under it. */
export const AUDIT_RESULTS = ['conforme', 'non-conforme', 'non-applicable'] as const;

/** By a test that is run again at each change, by looking on the day that is given, or by both. */
export const AUDIT_MEANS = ['automatic', 'manual', 'both'] as const;

const criterionSchema = z.strictObject({
  criterion: z
    .string()
    .regex(/^[1-9]\d?\.[1-9]\d?$/)
    .describe('Le numéro du critère dans le référentiel : 8.2.'),
  title: plainText.describe('Le texte du critère, tel que le référentiel le publie.'),
  result: z.enum(AUDIT_RESULTS).describe('Ce qui en est, sur tout l’échantillon.'),
  how: z.enum(AUDIT_MEANS).describe('Vu par un test repris à chaque changement, par une personne, ou les deux.'),
  by: z.array(plainText).min(1).describe('Les tests (leur fichier) ou les outils.'),
  seen: bilingualSchema.describe('Ce qui a été vu.'),
  date: z.iso.date().describe('Le jour où cela a été vu.'),
});

export const auditSchema = z
  .strictObject({
    reference: plainText.describe('Le référentiel et sa version.'),
    published: z.httpUrl().describe('Où il est publié.'),
    sample: z
      .array(z.strictObject({ path: z.string().describe('L’adresse, sans la langue.'), name: bilingualSchema }))
      .min(1)
      .describe('Les pages regardées, chacune dans les deux langues.'),
    documents: z
      .array(bilingualSchema)
      .describe('Ce qui a été regardé hors des pages : classeur, feuille, carte de contact, impression.'),
    conditions: z.array(bilingualSchema).describe('Dans quelles conditions.'),
    criteria: z.array(criterionSchema).min(1),
  })
  .describe('Notre propre audit d’accessibilité : une ligne par critère.');

export type Audit = z.infer<typeof auditSchema>;
export type AuditedCriterion = z.infer<typeof criterionSchema>;
export type AuditResult = (typeof AUDIT_RESULTS)[number];
