/**
 * One organisation as open JSON, and the shape that it keeps. Promise (stable v1): keys are only added; the JSON Schema of
 * `/donnees/v1/` says each of them, and a golden file shows when it would change.
 */

import * as z from 'zod';
import type { Directory } from '#model/directory.ts';
import type { Organisation } from '#model/organisation.ts';
import { oldIds } from '#model/territory.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { addFactYears, withFactYears } from './fact-years.ts';
import { dataDate, documentCredits, LICENCE } from './licence.ts';

const ids = (description: string) => z.array(z.string()).describe(description);

/**
 * Everything that the record says, and what follows from it. Withdrawn organisations are in no file; names that no
 * document prints and that only help the search are not data.
 */
export const publishedOrganisationSchema = withFactYears(
  organisationSchema.omit({ withdrawn: true, searchNames: true }),
)
  .extend({
    id: z.string().describe('L’identifiant permanent.'),
    url: z.url().describe('L’adresse de la fiche.'),
    regions: ids('Les régions qu’un document assez récent nomme, ou dont il nomme un lieu.'),
    regionsToBeConfirmed: ids('Les régions que seul un document ancien nomme.'),
    wholeCountries: ids('Les pays où elle agit partout.'),
    countries: ids('Les pays où elle agit ou a une adresse.'),
    sourceYear: z.int().describe('L’année du document le plus récent qui parle d’elle.'),
    toBeConfirmed: z.boolean().describe('Connue seulement de documents anciens : existence à vérifier.'),
  })
  .meta({ title: 'Organisation', description: 'Une organisation du répertoire, version 1.' });

export const publishedListSchema = z
  .strictObject({
    $schema: z.url(),
    version: z.literal(1),
    edition: z.iso.date().describe('Le dernier jour dont les données peuvent parler.'),
    licence: z.strictObject({ name: z.string(), title: z.string(), path: z.url() }),
    credits: z.array(z.strictObject({ title: z.string(), author: z.string(), year: z.int() })),
    organisations: z.array(publishedOrganisationSchema),
  })
  .meta({ title: 'Organisations', description: 'Toutes les organisations du répertoire, version 1.' });

export type PublishedOrganisation = z.infer<typeof publishedOrganisationSchema>;

/** Picks what is published, key by key: what the model adds for itself stays out, and so do `withdrawn` and `searchNames`. */
export function publishedOrganisation(
  organisation: Organisation,
  pageOf: (id: string) => string,
): PublishedOrganisation {
  const { id, regions, territory, wholeCountries, countries, year, isDated, standingOf } = organisation;
  const {
    withdrawn: _,
    searchNames: __,
    ...record
  } = organisationSchema.parse(
    Object.fromEntries(
      Object.keys(organisationSchema.shape).map((key) => [key, organisation[key as keyof Organisation]]),
    ),
  );
  return {
    id,
    url: pageOf(id),
    ...addFactYears(record, standingOf),
    regions: [...regions],
    regionsToBeConfirmed: oldIds(territory.regions).map(([region]) => region),
    wholeCountries: [...wholeCountries],
    countries: [...countries],
    sourceYear: year,
    toBeConfirmed: isDated,
  };
}

/** The list of all, with licence and credits. @param schema the address of its JSON Schema. */
export function publishedList(
  directory: Directory,
  pageOf: (id: string) => string,
  schema: string,
): z.infer<typeof publishedListSchema> {
  return {
    $schema: schema,
    version: 1,
    edition: dataDate(directory),
    licence: LICENCE,
    credits: documentCredits(directory, DEFAULT_LOCALE),
    organisations: directory.organisations.map((organisation) => publishedOrganisation(organisation, pageOf)),
  };
}

/** The JSON Schema (draft 2020-12) of one of the shapes above. */
export function publishedSchemaText(schema: z.ZodType, id: string): string {
  return json({ ...z.toJSONSchema(schema, { io: 'output' }), $id: id });
}

/** JSON as files have it: indented, ended by a line feed. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
