/** One organisation: what `content/organisations/<id>.yaml` can say. The file's name is its id. */
import * as z from 'zod';
import { NOT_TO_CALL_REASONS } from './choices.ts';
import { FIELD_SHAPES, REMARK_FIELDS } from './fields.ts';
import { remarkSchema } from './remark.ts';
import { citeSchema, partialDateSchema, textSchema } from './text.ts';

export {
  isMapped,
  KINDS,
  type Kind,
  MAPPED_TIERS,
  type MappedTier,
  NOT_TO_CALL_REASONS,
  SCALES,
  type Scale,
  TIERS,
  type Tier,
} from './choices.ts';

/** What the documents say, then what the directory adds to it. */
export const organisationSchema = z
  .strictObject({
    ...FIELD_SHAPES,
    notToCall: z
      .strictObject({
        why: z
          .enum(NOT_TO_CALL_REASONS)
          .describe(
            'ended : son activité s’est arrêtée ou devait s’arrêter ; mechanism : un dispositif sans guichet ; suspended, dissolved, closed : par une décision ; at-risk : dire où la trouver pourrait nuire. Les quatre derniers exigent une date, et ni contact, ni rue, ni service.',
          ),
        date: partialDateSchema
          .optional()
          .describe(
            'Quand l’activité s’est arrêtée ou devait s’arrêter ; quand elle a été suspendue, dissoute, fermée, ou dite menacée.',
          ),
        text: textSchema.describe('Pourquoi on ne l’appelle pas, et vers qui se tourner, en une ou deux phrases.'),
        cite: citeSchema,
      })
      .optional()
      .describe('Décrite, mais jamais proposée à l’appel. Absente : on peut l’appeler.'),
    remarks: z
      .array(remarkSchema)
      .default([])
      .describe('Ce qui est faux, douteux ou contradictoire dans les documents.'),
    withheld: z
      .array(z.strictObject({ field: z.enum(REMARK_FIELDS), reason: textSchema, date: partialDateSchema }))
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
          text: textSchema.describe('Ce qui a changé, en une phrase, sans répéter une valeur retirée.'),
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
