/** How to reach an organisation: what is printed, whether it can work, and where it is printed. */
import * as z from 'zod';
import { FACT_SHAPE } from './confirmation.ts';
import { citeSchema, idSchema, plainText, textSchema } from './text.ts';

/**
 * `ok`: can work as written; `invalid`: cannot work as printed; `reported-dead`: a document says that it no longer works;
 * `under-construction`: a document says that it is being built; `to-verify`: too old to be given out before somebody tries it.
 * Only `ok` and `under-construction` become links.
 */
export const CONTACT_STATUSES = ['ok', 'invalid', 'reported-dead', 'under-construction', 'to-verify'] as const;
export type ContactStatus = (typeof CONTACT_STATUSES)[number];

const status = z
  .enum(CONTACT_STATUSES)
  .default('ok')
  .describe(
    'ok ; invalid : ne peut pas fonctionner tel qu’imprimé ; reported-dead : dit hors service ; under-construction : dit en construction ; to-verify : trop ancien pour être donné avant essai.',
  );
const printed = plainText.describe('Exactement ce que le document imprime.');
const place = idSchema
  .optional()
  .describe(
    'La localité du bureau ou de l’antenne qui répond : celle d’une adresse de la fiche. Absente : un contact de toute l’organisation, ou dont aucun document ne dit le bureau.',
  );

export const phoneSchema = z
  .strictObject({
    number: z
      .string()
      .optional()
      .describe('Le numéro international, entre guillemets : "+22320000000". Absent si le numéro est invalide.'),
    within: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe(
        'Pour un numéro court ou un numéro gratuit national (0800…), que l’on ne compose ainsi que dans un pays : le code ISO de ce pays ("ML"). « number » est alors ce que l’on compose : "36061".',
      ),
    printed,
    status,
    label: textSchema.optional().describe('À quoi sert ce numéro, si un document le dit.'),
    place,
    national: z
      .literal(true)
      .optional()
      .describe('Un numéro que l’on appelle de tout le pays : il est donné à la fin des réponses qu’il sert.'),
    ...FACT_SHAPE,
  })
  .describe('Un numéro de téléphone.');

export const emailSchema = z
  .strictObject({
    address: z.string().optional().describe('L’adresse électronique. Absente si elle est invalide telle qu’imprimée.'),
    printed: printed.optional().describe('Ce que le document imprime, si cela diffère de l’adresse.'),
    status,
    label: textSchema.optional(),
    place,
    ...FACT_SHAPE,
  })
  .describe('Une adresse électronique.');

export const websiteSchema = z
  .strictObject({
    url: z.string().optional().describe('L’adresse du site, avec http:// ou https://.'),
    printed: printed.optional().describe('Ce que le document imprime, si cela diffère de l’adresse.'),
    status,
    label: textSchema.optional(),
    ...FACT_SHAPE,
  })
  .describe('Un site internet.');

export const socialPageSchema = z
  .strictObject({
    network: plainText.describe('Le réseau social : Facebook, X…'),
    name: plainText.describe('Le nom de la page, tel qu’imprimé.'),
    url: z.string().optional().describe('L’adresse de la page, seulement si un document l’imprime.'),
    ...FACT_SHAPE,
  })
  .describe('Une page sur un réseau social.');

export const contactsSchema = z
  .strictObject({
    phones: z.array(phoneSchema).default([]).describe('Tous les numéros, le principal d’abord.'),
    emails: z.array(emailSchema).default([]),
    websites: z.array(websiteSchema).default([]),
    social: z.array(socialPageSchema).default([]),
    none: z
      .array(z.strictObject({ of: z.enum(['phones', 'emails', 'websites']), cite: citeSchema }))
      .default([])
      .describe('Ce qu’un document dit explicitement ne pas exister (« Néant »).'),
  })
  .describe('Téléphones, adresses électroniques, sites et pages.');

export const addressSchema = z
  .strictObject({
    printed: plainText
      .optional()
      .describe('L’adresse telle qu’imprimée, sans les numéros de téléphone. Absente si seule la localité est connue.'),
    place: idSchema.describe('La localité de l’adresse : un identifiant de content/places.'),
    label: textSchema.optional().describe('Siège, bureau…'),
    ...FACT_SHAPE,
  })
  .describe('Une adresse.');
