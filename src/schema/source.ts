/** One document that facts are cited from: `content/sources/<id>.yaml`. */
import * as z from 'zod';
import { authorsSchema, bilingualSchema, citeSchema, idSchema, partialDateSchema, plainText } from './text.ts';

/** The languages that a document can be written in; they need not be languages of the site. */
export const DOCUMENT_LANGUAGES = ['fr', 'en'] as const;

export const sourceSchema = z
  .strictObject({
    title: plainText.describe('Le titre, tel qu’imprimé.'),
    shortTitle: bilingualSchema.describe('Comment le site le nomme dans une citation.'),
    author: bilingualSchema.describe('L’organisation qui publie.'),
    authorUnknown: z
      .boolean()
      .default(false)
      .describe(
        'Vrai si le document ne nomme ni organisation, ni auteur : « author » le dit, aucune référence n’en donne.',
      ),
    authors: authorsSchema.describe('Les auteurs que la page de titre nomme : une référence les cite.'),
    date: partialDateSchema.optional().describe('La date imprimée.'),
    year: z.int().min(1900).max(2100).describe('L’année de l’information, estimée si le document n’est pas daté.'),
    yearEstimated: z
      .boolean()
      .default(false)
      .describe('Vrai si aucune page du document ne permet de dire son année : une référence n’en donne alors pas.'),
    dateNote: bilingualSchema.optional().describe('Sur quoi repose l’année quand le document n’est pas daté.'),
    language: z.enum(DOCUMENT_LANGUAGES),
    description: bilingualSchema.describe('Ce qu’est ce document.'),
    country: idSchema.optional().describe('Le pays que ce document décrit.'),
    anchors: z
      .record(idSchema, z.strictObject({ label: bilingualSchema }))
      .describe('Les repères que les citations peuvent nommer.'),
    remarks: z
      .array(
        z.strictObject({
          text: bilingualSchema,
          printed: z.array(plainText).default([]),
          kind: z.enum(['sum', 'conflict', 'spelling', 'outdated', 'translation', 'unclear']),
          cite: citeSchema,
        }),
      )
      .default([])
      .describe('Les fautes du document lui-même : sommes, contradictions, traduction.'),
  })
  .describe('Un document source.');

export type SourceRecord = z.infer<typeof sourceSchema>;
