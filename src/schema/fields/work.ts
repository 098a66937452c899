/** What an organisation does, for whom and with whom. Terms and links, each cited by itself. */
import * as z from 'zod';
import { type Condition, conditionsSchema } from '../conditions.ts';
import { FACT_SHAPE } from '../confirmation.ts';
import type { Field, Question } from '../field.ts';
import { membershipSchema } from '../membership.ts';
import { basisSchema, citeSchema, idSchema, partialDateSchema, textSchema } from '../text.ts';

const termReferenceSchema = (vocabulary: string) =>
  z.strictObject({
    id: idSchema.describe(`Un identifiant de ${vocabulary}.yaml.`),
    basis: basisSchema,
    detail: textSchema.optional().describe('Ce que l’organisation fait précisément, selon le document.'),
    ...FACT_SHAPE,
  });

/** When help ends, and on what conditions it is given. */
const TERMS_OF_HELP = {
  until: partialDateSchema
    .optional()
    .describe('Le dernier jour de cette aide, si une source le dit : après lui, elle n’est plus proposée.'),
  conditions: conditionsSchema.optional(),
};

/** One condition of a help, for the one that `condition_of` names. */
function condition<Key extends Condition>(key: Key, headers: string) {
  return {
    at: `services.*.conditions.${key}`,
    answer: { is: 'text' },
    merge: 'conditions',
    asked: { group: 'access', place: 'last', constraint: 'text', after: 'condition_of' },
    headers,
    // In the table of facts, with its citations.
    column: null,
  } as const satisfies Question;
}

export const WORK = {
  // Terms have a part of the page each (`Terms.astro`), with links to their lists.
  themes: {
    shape: z.array(termReferenceSchema('themes')).default([]).describe('Les thèmes du tableau 5.'),
    example: `themes:
  - { id: migrants-de-retour, cite: [cartographie-2022#t5] }`,
    remarks: true,
    question: {
      at: 'themes.*.id',
      answer: { is: 'terms', vocabulary: 'themes' },
      merge: 'list',
      asked: { group: 'work' },
      headers:
        'theme; themes; thematique; thematiques; domaine; domaines; domaines d intervention; secteur; secteurs; sector; sectors; cluster; topics',
    },
  },
  services: {
    shape: z
      .array(termReferenceSchema('services').extend(TERMS_OF_HELP))
      .default([])
      .describe('Ce qu’une personne peut y demander, seulement si un document le dit.'),
    example: `services:
  - id: accueil
    detail: { fr: Accueil à la gare., en: Reception at the station. }
    conditions: { duration: { fr: Dix jours., en: Ten days. }, cite: [cartographie-2022#t5] }
    cite: [cartographie-2022#t5]`,
    remarks: true,
    questions: {
      services: {
        at: 'services.*.id',
        answer: { is: 'terms', vocabulary: 'services' },
        merge: 'list',
        asked: { group: 'work' },
        headers: 'service; services; services offerts; aides; services offered; services provided',
      },
      condition_of: {
        at: 'services.*.id',
        answer: { is: 'term', vocabulary: 'services' },
        merge: 'condition-of',
        asked: { group: 'access', place: 'last' },
        headers: 'aide concernee; service concerne; help concerned',
        column: null,
      },
      condition_eligibility: condition(
        'eligibility',
        'qui est recu; qui est accepte; who is received; who is accepted',
      ),
      condition_cost: condition('cost', 'cout de l aide; cost of the help'),
      condition_duration: condition('duration', 'duree; pour combien de temps; duration; for how long'),
      condition_hours: condition('hours', 'horaires de l aide; hours of the help'),
      condition_admission: condition('admission', 'admission; comment etre admis; how to be admitted'),
      condition_languages: condition('languages', 'langues de l aide; languages of the help'),
      condition_capacity: condition('capacity', 'capacite; nombre de places; capacity; places'),
      condition_when_full: condition('whenFull', 'si c est complet; when full'),
      condition_alternate: condition('alternate', 'autre contact; si personne ne repond; alternate contact'),
    },
  },
  audiences: {
    shape: z
      .array(
        termReferenceSchema('publics').extend({
          at: idSchema
            .optional()
            .describe('Le lieu de ces personnes, si le document le borne : les travailleurs d’une région minière.'),
          from: idSchema
            .optional()
            .describe('Le pays d’où elles viennent, si le document le borne : les rapatriés d’un pays.'),
        }),
      )
      .default([])
      .describe('Les personnes auxquelles l’organisation s’adresse.'),
    example: `audiences:
  - { id: migrants-de-retour, cite: [cartographie-2022#t5] }`,
    question: {
      at: 'audiences.*.id',
      answer: { is: 'terms', vocabulary: 'publics' },
      merge: 'list',
      asked: { group: 'work' },
      headers: 'public; publics; beneficiaires; cibles; audience; audiences; beneficiaries; target groups',
    },
  },
  servicePoints: {
    shape: z
      .array(
        z.strictObject({
          place: idSchema,
          detail: textSchema.describe('Où exactement et ce qui s’y fait.'),
          services: z.array(idSchema).min(1),
          ...TERMS_OF_HELP,
          ...FACT_SHAPE,
        }),
      )
      .default([])
      .describe('Où un service est rendu hors du siège.'),
    example: `servicePoints:
  - place: identifiant-du-lieu
    detail: { fr: À la gare routière., en: At the bus station. }
    services: [accueil]
    cite: [cartographie-2022#t5]`,
  },
  // Two entries say each link, one from each end: `Networks.astro`; the import writes the other end too.
  networks: {
    shape: membershipSchema.optional().describe('Réseaux et membres.'),
    example: `networks:
  memberOf:
    - { organisation: identifiant-du-reseau, cite: [cartographie-2022#t11] }
  members: [identifiant-d-un-membre]
  counts:
    - { count: 34, of: { fr: associations, en: associations }, cite: [cartographie-2022#t11] }`,
    remarks: true,
    questions: {
      member_of: {
        at: 'networks.memberOf.*.organisation',
        answer: { is: 'organisations' },
        merge: 'list',
        asked: { group: 'work', constraint: 'text' },
        headers: 'reseau; reseaux; membre de; network; networks; member of',
      },
    },
  },
  related: {
    shape: z
      .array(z.strictObject({ organisation: idSchema, text: textSchema, cite: citeSchema }))
      .default([])
      .describe('Les liens avec d’autres organisations du répertoire, et lesquels.'),
    example: `related:
  - organisation: identifiant-d-une-organisation
    text: { fr: Elle en est le partenaire., en: It is its partner. }
    cite: [cartographie-2022#partenariats]`,
  },
  facts: {
    shape: z
      .array(z.strictObject({ text: textSchema, cite: citeSchema }))
      .default([])
      .describe('Ce que les documents disent d’autre, une phrase à nous par fait.'),
    example: `facts:
  - text: { fr: Un fait en une phrase., en: One fact in one sentence. }
    cite: [cartographie-2022#introduction]`,
  },
} as const satisfies Record<string, Field>;
