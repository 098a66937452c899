/** One organisation: what `content/organisations/<id>.yaml` can say. The file's name is its id. */
import * as z from 'zod';
import { addressSchema, contactsSchema } from './contacts.ts';
import { membershipSchema } from './membership.ts';
import { REMARK_FIELDS, remarkSchema } from './remark.ts';
import {
  basisSchema,
  bilingualSchema,
  citeSchema,
  idSchema,
  partialDateSchema,
  plainText,
  textSchema,
} from './text.ts';

export const KINDS = ['osc', 'reseau', 'institution-publique', 'partenaire', 'autre'] as const;
export const TIERS = ['interviewed', 'named'] as const;
export const SCALES = ['local', 'regional', 'national', 'international'] as const;
export const FORMALITIES = ['formelle', 'informelle'] as const;
/** Why an organisation is described and never offered to call: it was to end, or it is a mechanism without a counter. */
export const NOT_TO_CALL_REASONS = ['ended', 'mechanism'] as const;

const termReferenceSchema = (vocabulary: string) =>
  z.strictObject({
    id: idSchema.describe(`Un identifiant de ${vocabulary}.yaml.`),
    basis: basisSchema,
    detail: textSchema.optional().describe('Ce que l’organisation fait précisément, selon le document.'),
    cite: citeSchema,
  });

export const organisationSchema = z
  .strictObject({
    name: plainText.describe('Le nom complet, tel que le document principal l’imprime.'),
    acronym: plainText.optional().describe('Le sigle.'),
    kind: z.enum(KINDS).describe('osc, reseau, institution-publique, partenaire ou autre.'),
    tier: z
      .enum(TIERS)
      .describe('interviewed : dans l’annuaire de la cartographie (tableau 13) ; named : seulement citée.'),
    aliases: z.array(plainText).default([]).describe('Toutes les autres graphies imprimées du nom ou du sigle.'),
    searchNames: z
      .array(plainText)
      .default([])
      .describe(
        'Noms et sigles d’usage que les documents n’impriment pas (UNHCR, traductions) : la recherche les connaît, aucune page ne les affiche.',
      ),
    summary: z
      .strictObject({
        fr: plainText.describe('Deux à quatre phrases à nous, en français.'),
        en: plainText
          .optional()
          .describe('The same in English. Absent: not translated yet; the French is shown, marked as such.'),
        cite: citeSchema,
      })
      .describe('Ce que fait l’organisation, dans nos mots.'),
    typology: z
      .strictObject({
        id: idSchema.describe('Un identifiant de typologies.yaml.'),
        basis: basisSchema,
        cite: citeSchema,
      })
      .optional()
      .describe('Une des six typologies du tableau 2.'),
    legal: z
      .strictObject({
        formality: z.enum(FORMALITIES).optional().describe('formelle ou informelle.'),
        forms: z.array(idSchema).default([]).describe('Identifiants de statuts.yaml.'),
        printed: plainText.optional().describe('Le statut tel qu’imprimé.'),
        note: textSchema.optional().describe('Récépissé, loi, précision.'),
        basis: basisSchema,
        cite: citeSchema,
      })
      .optional()
      .describe('Le statut juridique.'),
    founded: z
      .strictObject({ date: partialDateSchema, cite: citeSchema })
      .optional()
      .describe('La création, avec la précision que donne le document.'),
    scope: z
      .strictObject({
        scale: z.enum(SCALES).describe('L’échelle : local, regional, national ou international.'),
        printed: plainText.optional().describe('Le périmètre tel qu’imprimé.'),
        basis: basisSchema,
        cite: citeSchema,
      })
      .optional()
      .describe('L’échelle d’intervention.'),
    areas: z
      .array(
        z.strictObject({
          place: idSchema.describe('Un identifiant de content/places. Un pays entier veut dire « dans tout le pays ».'),
          basis: basisSchema,
          detail: textSchema.optional(),
          cite: citeSchema,
        }),
      )
      .default([])
      .describe('Les lieux d’intervention.'),
    furtherAreas: z
      .array(z.strictObject({ text: bilingualSchema, cite: citeSchema }))
      .default([])
      .describe('Ce que le document dit sans le nommer : « et autres », « 77 pays ».'),
    addresses: z.array(addressSchema).default([]).describe('Les adresses, le siège d’abord.'),
    contacts: contactsSchema.optional().describe('Téléphones, adresses électroniques, sites et pages.'),
    themes: z.array(termReferenceSchema('themes')).default([]).describe('Les thèmes du tableau 5.'),
    services: z
      .array(termReferenceSchema('services'))
      .default([])
      .describe('Ce qu’une personne peut y demander, seulement si un document le dit.'),
    audiences: z
      .array(termReferenceSchema('publics'))
      .default([])
      .describe('Les personnes auxquelles l’organisation s’adresse.'),
    servicePoints: z
      .array(
        z.strictObject({
          place: idSchema,
          detail: bilingualSchema.describe('Où exactement et ce qui s’y fait.'),
          services: z.array(idSchema).min(1),
          cite: citeSchema,
        }),
      )
      .default([])
      .describe('Où un service est rendu hors du siège.'),
    networks: membershipSchema.optional().describe('Réseaux et membres.'),
    related: z
      .array(z.strictObject({ organisation: idSchema, text: bilingualSchema, cite: citeSchema }))
      .default([])
      .describe('Les liens avec d’autres organisations du répertoire, et lesquels.'),
    facts: z
      .array(z.strictObject({ text: bilingualSchema, cite: citeSchema }))
      .default([])
      .describe('Ce que les documents disent d’autre, une phrase à nous par fait.'),
    access: z
      .strictObject({
        eligibility: textSchema.optional().describe('Qui peut venir.'),
        documents: textSchema.optional().describe('Papiers demandés.'),
        cost: textSchema.optional(),
        hours: textSchema.optional(),
        languages: textSchema.optional(),
        referral: textSchema.optional().describe('Qui peut orienter.'),
        delay: textSchema.optional().describe('Délai de réponse.'),
        cite: citeSchema,
      })
      .optional()
      .describe('Ce que l’on sait de l’accès à l’aide. Ce qui manque est affiché « à vérifier par téléphone ».'),
    notToCall: z
      .strictObject({
        why: z
          .enum(NOT_TO_CALL_REASONS)
          .describe('ended : son activité s’est arrêtée ou devait s’arrêter ; mechanism : un dispositif sans guichet.'),
        date: partialDateSchema.optional().describe('Quand l’activité s’est arrêtée ou devait s’arrêter.'),
        text: bilingualSchema.describe('Pourquoi on ne l’appelle pas, et vers qui se tourner, en une ou deux phrases.'),
        cite: citeSchema,
      })
      .optional()
      .describe('Décrite, mais jamais proposée à l’appel. Absente : on peut l’appeler.'),
    remarks: z
      .array(remarkSchema)
      .default([])
      .describe('Ce qui est faux, douteux ou contradictoire dans les documents.'),
    withheld: z
      .array(z.strictObject({ field: z.enum(REMARK_FIELDS), reason: bilingualSchema, date: partialDateSchema }))
      .default([])
      .describe('Ce qui est retenu : la valeur n’est pas dans le dépôt.'),
    withdrawn: z
      .strictObject({ date: partialDateSchema })
      .optional()
      .describe('Retirée à sa demande : plus rien n’est publié d’elle.'),
    changes: z
      .array(
        z.strictObject({
          date: partialDateSchema,
          text: bilingualSchema.describe('Ce qui a changé, en une phrase, sans répéter une valeur retirée.'),
        }),
      )
      .default([])
      .describe('Ce qui a changé dans la fiche depuis sa publication ; le plus récent en dernier.'),
    verified: z
      .strictObject({ date: partialDateSchema, by: textSchema.describe('Comment : par téléphone, sur place…') })
      .optional()
      .describe('La dernière confirmation. Absente : jamais confirmée depuis le document.'),
  })
  .describe('Une organisation du répertoire.');

export type OrganisationRecord = z.infer<typeof organisationSchema>;
export type Kind = (typeof KINDS)[number];
export type Tier = (typeof TIERS)[number];
export type Scale = (typeof SCALES)[number];
