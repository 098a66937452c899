/** One acronym: `content/acronyms/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { bilingualSchema, citeSchema, idSchema, plainText } from './text.ts';

/** The languages that a document can spell an acronym out in, in the order in which a reader of another one gets them. */
export const WORD_LANGUAGES = ['fr', 'en', 'de'] as const;

type WordShape = Record<(typeof WORD_LANGUAGES)[number], z.ZodOptional<typeof plainText>>;

export const acronymSchema = z
  .strictObject({
    id: idSchema,
    acronym: plainText.describe('Le sigle, tel qu’on l’écrit.'),
    words: z
      .strictObject(Object.fromEntries(WORD_LANGUAGES.map((code) => [code, plainText.optional()])) as WordShape)
      .default({})
      .describe('Les mots que le document donne, par langue ; rien si aucun document ne les donne.'),
    organisation: idSchema.optional().describe('La fiche de l’organisation que nomme le sigle.'),
    note: bilingualSchema.optional().describe('Ce qu’il faut savoir : autre graphie, autre sens.'),
    cite: citeSchema.describe('Où le sigle est imprimé.'),
  })
  .describe('Un sigle.');

export const acronymsSchema = z.array(acronymSchema).min(1).describe('Une liste de sigles.');

export type AcronymRecord = z.infer<typeof acronymSchema>;
