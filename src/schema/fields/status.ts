/** What an organisation is by law and by the documents' own orders. A new cited field is one row here. */
import * as z from 'zod';
import { FORMALITIES, SCALES } from '../choices.ts';
import { FACT_SHAPE } from '../confirmation.ts';
import { cited, type Field } from '../field.ts';
import { basisSchema, citeSchema, idSchema, plainText, schemeSchema, textSchema } from '../text.ts';

export const STATUS = {
  // A term with lists of its own: `Status.astro` links to them.
  typology: {
    shape: z
      .strictObject({
        id: idSchema.describe('Un identifiant de typologies.yaml.'),
        basis: basisSchema,
        // A class of the mapping: nobody can be asked whether it is still theirs.
        cite: citeSchema,
      })
      .optional()
      .describe('Une des six typologies du tableau 2.'),
    example: 'typology: { id: associations-nationales, cite: [cartographie-2022#t2] }',
    remarks: true,
    question: {
      at: 'typology.id',
      answer: { is: 'term', vocabulary: 'typologies' },
      merge: 'once',
      asked: { group: 'identity' },
      headers: 'typologie; categorie; category; typology',
    },
  },
  // Four values in one sentence of `Status.astro`; its forms are terms that add up.
  legal: {
    shape: z
      .strictObject({
        formality: z.enum(FORMALITIES).optional().describe('formelle ou informelle.'),
        forms: z.array(idSchema).default([]).describe('Identifiants de statuts.yaml.'),
        printed: plainText.optional().describe('Le statut tel qu’imprimé.'),
        note: textSchema.optional().describe('Récépissé, loi, précision.'),
        basis: basisSchema,
        ...FACT_SHAPE,
      })
      .optional()
      .describe('Le statut juridique.'),
    example: `legal:
  formality: formelle
  forms: [declaree]
  printed: Formelle/déclarée
  cite: [cartographie-2022#t2]`,
    remarks: true,
    questions: {
      formality: {
        at: 'legal.formality',
        answer: { is: 'choice', options: FORMALITIES },
        merge: 'once',
        asked: { group: 'identity' },
        headers: 'formalite; reconnaissance; formality',
        column: 'legal_formality',
      },
      legal_forms: {
        at: 'legal.forms.*',
        answer: { is: 'terms', vocabulary: 'statuts' },
        merge: 'forms',
        asked: { group: 'identity' },
        headers: 'statut; statuts; forme juridique; status; legal form; legal forms',
      },
    },
  },
  // Two words each, the register and the number in it: a line of `Status.astro`, `organization_identifier` in HSDS.
  identifiers: {
    shape: z
      .array(
        z.strictObject({
          scheme: schemeSchema.describe(
            'Qui donne ce numéro : le code de la liste org-id.guide (ML-NIF), ou l’identifiant de la source ou du système d’où il vient.',
          ),
          value: plainText.describe('Le numéro tel qu’imprimé.'),
          cite: citeSchema,
        }),
      )
      .default([])
      .describe(
        'Ce qu’elle est dans d’autres registres et fichiers : numéro d’inscription, identifiant d’un autre annuaire.',
      ),
    example: `identifiers:
  - { scheme: ML-NIF, value: "084100000", cite: [cartographie-2022#t13] }`,
    question: {
      at: 'identifiers.*.value',
      answer: { is: 'identifiers' },
      column: null,
      merge: 'identifiers',
      asked: { group: 'identity', place: 'last', constraint: 'text' },
      headers: 'identifiants ailleurs; autres identifiants; identifiers; other identifiers',
    },
  },
  founded: cited('founded', 'date', {
    description: 'La création, avec la précision que donne le document.',
    example: 'founded: { date: "1996-10-06", cite: [cartographie-2022#t13] }',
    section: 'status',
    jsonLd: 'foundingDate',
    hsds: 'year_incorporated',
    asked: { group: 'identity', constraint: 'date' },
    headers: 'creation; date de creation; annee de creation; creee en; founded; year founded; date founded',
  }),
  // Stands with the areas, in one sentence of `Areas.astro` with what the document prints.
  scope: {
    shape: z
      .strictObject({
        scale: z.enum(SCALES).describe('L’échelle : local, regional, national ou international.'),
        printed: plainText.optional().describe('Le périmètre tel qu’imprimé.'),
        basis: basisSchema,
        ...FACT_SHAPE,
      })
      .optional()
      .describe('L’échelle d’intervention.'),
    example: 'scope: { scale: national, printed: "National : toutes les régions", cite: [cartographie-2022#t2] }',
    remarks: true,
    questions: {
      scale: {
        at: 'scope.scale',
        answer: { is: 'choice', options: SCALES },
        merge: 'once',
        asked: { group: 'work' },
        headers: 'echelle; perimetre; scale; niveau d intervention',
      },
    },
  },
} as const satisfies Record<string, Field>;
