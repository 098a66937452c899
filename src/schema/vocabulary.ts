/** One term of a vocabulary: `content/vocabularies/<name>.yaml` is a list of them, in the order of display. */
import * as z from 'zod';
import { perLocale } from './locale.ts';
import { bilingualSchema, idSchema, plainText } from './text.ts';

/** The vocabularies that the directory knows, each a file of that name. */
export const VOCABULARIES = ['typologies', 'themes', 'services', 'statuts', 'publics'] as const;

/** The pictures that a need or a public can have. */
export const TERM_PICTURES = [
  'door',
  'bed',
  'food',
  'health',
  'talk',
  'info',
  'paper',
  'scales',
  'handshake',
  'bus',
  'house',
  'plant',
  'tools',
  'helmet',
  'woman',
  'child',
  'family',
  'lifebuoy',
  'search',
  'book',
  'letters',
  'back',
  'road',
  'globe',
  'plane',
  'suitcase',
  'tent',
  'broom',
  'cap',
  'group',
  'building',
] as const;
export type TermPicture = (typeof TERM_PICTURES)[number];

export const termSchema = z
  .strictObject({
    id: idSchema,
    label: bilingualSchema.describe('Le libellé affiché.'),
    definition: bilingualSchema.describe('Une courte définition en mots simples.'),
    need: bilingualSchema
      .optional()
      .describe('Pour un service : ce que dirait la personne qui cherche (« Dormir quelque part »).'),
    icon: z.enum(TERM_PICTURES).optional().describe('Pour un service ou un public : son dessin.'),
    synonyms: z
      .strictObject(perLocale(() => z.array(plainText).default([])))
      .default(perLocale(() => []))
      .describe('Les mots de tous les jours que les gens tapent.'),
    concludedFrom: z
      .strictObject({
        words: z.array(plainText).default([]).describe('Des mots imprimés dans le nom d’une organisation.'),
        themes: z.array(idSchema).default([]).describe('Des thèmes qu’un document donne à une organisation.'),
      })
      .optional()
      .describe('Ce qui fait conclure ce terme, sans qu’un document le dise (décision 0038).'),
  })
  .describe('Un terme de vocabulaire.');

export const vocabularySchema = z.array(termSchema).min(1).describe('Un vocabulaire : une liste de termes.');

export type VocabularyName = (typeof VOCABULARIES)[number];
export type Term = z.infer<typeof termSchema>;
