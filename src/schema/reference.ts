/** One work of a bibliography: `content/bibliography/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { DOCUMENT_LANGUAGES } from './source.ts';
import { authorsSchema, bilingualSchema, citeSchema, idSchema, partialDateSchema, plainText } from './text.ts';

export const REFERENCE_TYPES = ['article', 'book', 'report', 'law', 'website'] as const;

export const referenceSchema = z
  .strictObject({
    id: idSchema,
    type: z.enum(REFERENCE_TYPES).describe('article, book, report, law ou website.'),
    authors: authorsSchema.describe('Les auteurs, tels que la bibliographie les nomme.'),
    institution: plainText.optional().describe('L’institution qui publie, sans auteur nommé.'),
    title: plainText,
    container: plainText.optional().describe('La revue ou la collection.'),
    volume: plainText.optional(),
    issue: plainText.optional(),
    pages: plainText.optional().describe('De la première à la dernière page : 121-130.'),
    publisher: plainText.optional(),
    date: partialDateSchema.optional().describe('La date, avec la précision que donne le document.'),
    accessed: partialDateSchema.optional().describe('Quand la page a été consultée.'),
    url: z.httpUrl().optional(),
    doi: plainText.optional(),
    language: z.enum(DOCUMENT_LANGUAGES).default('fr'),
    note: bilingualSchema.optional().describe('Ce que nous avons corrigé ou ce qui est douteux.'),
    cite: citeSchema.describe('La bibliographie qui la donne.'),
  })
  .describe('Une référence.');

export const bibliographySchema = z.array(referenceSchema).min(1).describe('Une bibliographie.');

export type ReferenceRecord = z.infer<typeof referenceSchema>;
export type ReferenceType = (typeof REFERENCE_TYPES)[number];
