/** What the open-data files share: tables built once for each wording, and the whole addresses of pages. */
import type { Geometry } from 'geojson';
import { MACHINE_WORDING } from '#exports/code-words.ts';
import { hsdsTables } from '#exports/hsds/hsds.ts';
import { outlinesById } from '#exports/outlines.ts';
import { readingTablesOf } from '#exports/published-tables.ts';
import { openDataTables } from '#exports/tables.ts';
import { localePath } from '#i18n/routes.ts';
import { textsFor } from '#i18n/texts.ts';
import { regionOutlines } from '#model/geography.ts';
import { DEFAULT_LOCALE, type Locale, perLocale } from '#schema/locale.ts';
import { directory } from './data.ts';
import { outlineFiles } from './outline-files.ts';

/** The whole address of a path of the site: identifiers in files must not depend on where the file is read. */
export function wholeAddress(path: string, locale: Locale = DEFAULT_LOCALE): string {
  return new URL(localePath(import.meta.env.BASE_URL, locale, path), import.meta.env.SITE).href;
}

/** The whole address of the page of an organisation, in the default language. */
export function pageOf(id: string): string {
  return wholeAddress(`organisations/${id}/`);
}

/** With ids and codes, for programs. */
export const dataTables = openDataTables(directory, MACHINE_WORDING, pageOf);

/** With labels, for people, by language. */
export const readingTables = perLocale((locale) =>
  readingTablesOf(directory, locale, (id) => wholeAddress(`organisations/${id}/`, locale)),
);

export const hsds = hsdsTables(directory, pageOf, textsFor(DEFAULT_LOCALE).data.identifierType);

/** Outlines of regions by id. A region without one is drawn as its chief town. */
export const outlines: ReadonlyMap<string, Geometry> = new Map(
  directory.gazetteer.programmeCountries.flatMap((country) => {
    const topology = regionOutlines(directory.gazetteer, country, outlineFiles);
    return topology ? [...outlinesById(topology)] : [];
  }),
);

/** What a table is called in a language; its own name where it has none there. */
export function tableTitle(name: string, locale: Locale): string {
  return (textsFor(locale).data.tables as Readonly<Record<string, string>>)[name] ?? name;
}

/** How to name the directory when its data are used. */
export function attribution(locale: Locale): string {
  return `${textsFor(locale).site.name}, ${wholeAddress('', locale)} (CC BY 4.0)`;
}
