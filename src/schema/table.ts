/**
 * One table: what `content/tables/<id>.yaml` can say. It holds exactly one of four contents: numbers (`figures`), re-worded
 * text (`texts`), organisations whose facts are drawn from their entries, or typologies drawn from `content/profiles`.
 */
import * as z from 'zod';
import { bilingualSchema, citeSchema, idSchema, plainText } from './text.ts';

export const UNITS = ['percent', 'count', 'euro'] as const;
export const CHART_SHAPES = ['bars', 'stacked'] as const;
export const DRAWN_COLUMNS = ['areas', 'status', 'members', 'addresses', 'phones', 'emails', 'websites'] as const;
/** What other pages look a table up for: the needs beside the coverage, the method with its limits. */
export const TOPICS = ['needs', 'method'] as const;
export const NETWORK_LEVELS = ['national', 'african', 'international'] as const;

const columnSchema = z.strictObject({ id: idSchema, label: bilingualSchema });

const figureColumnSchema = columnSchema.extend({
  unit: z.enum(UNITS).describe('percent, count ou euro.'),
  sum: z
    .enum(['hundred', 'total-row'])
    .optional()
    .describe('Ce que la colonne devrait donner : 100, ou la ligne de total. La page montre la somme trouvée.'),
});

const figuresSchema = z
  .strictObject({
    rowHeading: bilingualSchema.describe('Ce que sont les lignes.'),
    columns: z.array(figureColumnSchema).min(1),
    rows: z
      .array(
        z.strictObject({
          place: idSchema.optional().describe('Un identifiant de content/places, pour une ligne qui est un lieu.'),
          label: bilingualSchema.optional().describe('Le libellé d’une ligne qui n’est pas un lieu.'),
          total: z.boolean().default(false),
          values: z.record(idSchema, z.number().nullable()).describe('Un nombre par colonne, avec un point décimal.'),
        }),
      )
      .min(1),
  })
  .describe('Un tableau de nombres.');

const textsSchema = z
  .strictObject({
    rowHeading: bilingualSchema,
    columns: z.array(columnSchema).min(1),
    rows: z
      .array(
        z.strictObject({
          label: bilingualSchema,
          cells: z.record(idSchema, z.array(bilingualSchema).min(1)).describe('Des phrases à nous, par colonne.'),
        }),
      )
      .min(1),
  })
  .describe('Un tableau de texte, redit dans nos mots.');

const drawnSchema = z
  .strictObject({
    columns: z.array(z.enum(DRAWN_COLUMNS)).min(1).describe('Ce que la page tire de chaque fiche.'),
    numbered: z.boolean().default(false).describe('Le tableau imprimé numérote ses lignes.'),
    groups: z
      .array(
        z.strictObject({
          typology: idSchema.optional(),
          theme: idSchema.optional(),
          level: z.enum(NETWORK_LEVELS).optional(),
          organisations: z.array(idSchema).min(1).describe('Les organisations, dans l’ordre imprimé.'),
        }),
      )
      .min(1),
  })
  .describe('Un tableau d’organisations, tiré de leurs fiches.');

export const tableSchema = z
  .strictObject({
    number: z.int().positive().optional().describe('Le numéro imprimé, pour un tableau de la cartographie.'),
    country: idSchema.describe('Le pays que le tableau décrit.'),
    topic: z
      .enum(TOPICS)
      .optional()
      .describe('needs : les besoins ; method : la méthode. D’autres pages s’en servent.'),
    title: bilingualSchema.describe('De quoi parle le tableau, dans nos mots.'),
    printedTitle: plainText.optional().describe('Le titre tel qu’imprimé.'),
    about: bilingualSchema.describe('Ce que l’on y lit, en une ou deux phrases.'),
    printedSource: plainText.optional().describe('La ligne « Source » imprimée sous le tableau.'),
    cite: citeSchema,
    figures: figuresSchema.optional(),
    texts: textsSchema.optional(),
    organisations: drawnSchema.optional(),
    profiles: z
      .strictObject({ typologies: z.array(idSchema).min(1) })
      .optional()
      .describe('Un tableau de typologies, tiré de content/profiles.'),
    charts: z
      .array(
        z.strictObject({
          title: bilingualSchema,
          shape: z.enum(CHART_SHAPES).describe('bars : barres côte à côte ; stacked : parts d’une même barre.'),
          columns: z.array(idSchema).min(1),
          withoutTotal: z.boolean().default(false),
        }),
      )
      .default([])
      .describe('Les graphiques dessinés à partir des nombres.'),
    notes: z.array(z.strictObject({ text: bilingualSchema, cite: citeSchema })).default([]),
  })
  .describe('Un tableau.');

export type TableRecord = z.infer<typeof tableSchema>;
export type Figures = NonNullable<TableRecord['figures']>;
export type FigureColumn = Figures['columns'][number];
export type ChartRecord = TableRecord['charts'][number];
export type DrawnColumn = (typeof DRAWN_COLUMNS)[number];
export type NetworkLevel = (typeof NETWORK_LEVELS)[number];
export type Unit = (typeof UNITS)[number];
