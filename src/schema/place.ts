/** One place of the gazetteer: `content/places/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { bilingualSchema, idSchema, plainText } from './text.ts';

export const PLACE_LEVELS = ['country', 'region', 'cercle', 'commune', 'locality', 'historic-area'] as const;

export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: bilingualSchema,
    aliases: z.array(plainText).default([]).describe('Les autres graphies, imprimées ou courantes.'),
    level: z
      .enum(PLACE_LEVELS)
      .describe('country, region, cercle, commune, locality ou historic-area (territoire traditionnel).'),
    parent: idSchema.optional().describe('Le lieu qui le contient ; absent pour un pays.'),
    locative: bilingualSchema.optional().describe('Dans une phrase : « au Sénégal », « in Senegal ». Pour un pays.'),
    iso: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('Code ISO 3166-1 du pays.'),
    pcode: z
      .strictObject({ code: plainText, vintage: z.string().regex(/^\d{4}$/) })
      .optional()
      .describe('Code de lieu humanitaire et son année.'),
    coordinates: z
      .strictObject({
        lat: z.number().min(-90).max(90),
        lon: z.number().min(-180).max(180),
        source: plainText.describe('D’où viennent les coordonnées : GeoNames…'),
      })
      .optional(),
    surveyed: z.boolean().optional().describe('Pour une région : la cartographie y a mené des entretiens.'),
    programme: z
      .strictObject({ order: z.int().positive() })
      .optional()
      .describe('Pour un pays du programme : son rang dans les listes.'),
    note: bilingualSchema.optional().describe('Réforme, doute, graphie : ce qu’il faut savoir de ce lieu.'),
  })
  .describe('Un lieu.');

export const placesSchema = z.array(placeSchema).min(1).describe('Une liste de lieux.');

export type Place = z.infer<typeof placeSchema>;
