/** One acronym: `content/acronyms/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { bilingualSchema, citeSchema, idSchema, plainText } from './text.ts';

export const acronymSchema = z
  .strictObject({
    id: idSchema,
    acronym: plainText.describe('Le sigle, tel qu’on l’écrit.'),
    words: z
      .strictObject({ fr: plainText.optional(), en: plainText.optional(), de: plainText.optional() })
      .default({})
      .describe('Les mots que le document donne, par langue ; rien si aucun document ne les donne.'),
    organisation: idSchema.optional().describe('La fiche de l’organisation que nomme le sigle.'),
    note: bilingualSchema.optional().describe('Ce qu’il faut savoir : autre graphie, autre sens.'),
    cite: citeSchema.describe('Où le sigle est imprimé.'),
  })
  .describe('Un sigle.');

export const acronymsSchema = z.array(acronymSchema).min(1).describe('Une liste de sigles.');

export type AcronymRecord = z.infer<typeof acronymSchema>;
