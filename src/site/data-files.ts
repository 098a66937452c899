/** The files of the open data, one row each: what it holds, for whom it is, and its text, which its address and the page share. */
import { basename, dirname } from 'node:path/posix';
import { csv, PLAIN, SPREADSHEET } from '#exports/csv.ts';
import { dataPackage } from '#exports/data-package.ts';
import { fieldTitle } from '#exports/field-title.ts';
import { organisationPoints, regionAreas } from '#exports/geojson.ts';
import { hsdsPackageTables } from '#exports/hsds/hsds.ts';
import { hsdsOrganizations } from '#exports/hsds/nested.ts';
import { hxl, hxlTable } from '#exports/hxl.ts';
import { publishedPlace } from '#exports/level-v1.ts';
import { LICENCE } from '#exports/licence.ts';
import { listIndex } from '#exports/list-index.ts';
import {
  json,
  publishedList,
  publishedListSchema,
  publishedOrganisationSchema,
  publishedSchemaText,
} from '#exports/organisation-json.ts';
import type { SiteText } from '#i18n/site-text.ts';
import { textsFor } from '#i18n/texts.ts';
import { once } from '#model/remembered.ts';
import { DEFAULT_LOCALE, type Locale, perLocale } from '#schema/locale.ts';
import { directory, elsewhere, mapped } from './data.ts';
import { elsewhereLists, lists } from './lists.ts';
import { dataTables, hsds, outlines, pageOf, readingTables, tableTitle, wholeAddress } from './open-data.ts';

/** Who needs which file, in the order of the page. */
export const READERS = ['people', 'maps', 'programs', 'exchange'] as const;

/** What a file holds. */
interface Made {
  readonly text: string;
  /** Its lines, records or shapes; none for a description of others. */
  readonly rows?: number;
}

type Titles = SiteText['data']['files'];
/** The key of a title that needs nothing filled in. */
type FileTitle = { [Key in keyof Titles]: Titles[Key] extends string ? Key : never }[keyof Titles];

export interface DataFile {
  /** Below `donnees/v1/`. */
  readonly name: string;
  /** What it is called on the page; none for a table, which has a name of its own. */
  readonly title: FileTitle | undefined;
  readonly reader: (typeof READERS)[number];
  /** Made once, when first asked for. */
  readonly made: () => Made;
}

const { gazetteer, organisations, sources, vocabularies } = directory;
const t = textsFor(DEFAULT_LOCALE);

/** Those that are the same in each language. */
export const dataFiles: readonly DataFile[] = [
  file('organisations.geojson', 'points', 'maps', () => collection(organisationPoints(directory, pageOf))),
  file('regions.geojson', 'areas', 'maps', () =>
    collection(regionAreas(lists.regions, outlines, (id) => wholeAddress(`regions/${id}/`))),
  ),
  file('organisations.json', 'json', 'programs', () => ({
    text: json(publishedList(directory, pageOf, wholeAddress('donnees/v1/organisations.schema.json'))),
    rows: organisations.length,
  })),
  ...dataTables.map((table) =>
    file(`${table.name}.csv`, table.name === 'organisations' ? 'csv' : undefined, 'programs', () => ({
      text: csv(table, PLAIN),
      rows: table.rows.length,
    })),
  ),
  file('lieux.json', 'places', 'programs', () => {
    const places = [...gazetteer.byId.values()].map(publishedPlace);
    return { text: reference({ places }), rows: places.length };
  }),
  file('vocabulaires.json', 'vocabularies', 'programs', () => ({
    text: reference({ vocabularies }),
    rows: Object.values(vocabularies).flat().length,
  })),
  file('sources.json', 'sources', 'programs', () => ({
    text: reference({ sources: [...sources].map(([id, source]) => ({ id, ...source })) }),
    rows: sources.size,
  })),
  file('index.json', 'index', 'programs', () => ({
    text: json(
      listIndex({
        mapped: { lists, count: mapped.organisations.length },
        listed: { lists: elsewhereLists, count: elsewhere.organisations.length },
      }),
    ),
  })),
  file('organisations.schema.json', 'schema', 'programs', () => ({
    text: publishedSchemaText(publishedListSchema, wholeAddress('donnees/v1/organisations.schema.json')),
  })),
  file('organisation.schema.json', 'schemaOne', 'programs', () => ({
    text: publishedSchemaText(publishedOrganisationSchema, wholeAddress('donnees/v1/organisation.schema.json')),
  })),
  file('datapackage.json', 'package', 'programs', () => ({
    text: dataPackage(directory, dataTables, {
      name: 'annuaire-osc-migrations',
      title: t.site.name,
      description: t.data.packageDescription,
      homepage: wholeAddress('donnees/'),
      titleOf: (table) => tableTitle(table, DEFAULT_LOCALE),
      fieldTitle: (name) => fieldTitle(name, DEFAULT_LOCALE),
    }),
  })),
  file('hsds/organizations.json', 'hsdsJson', 'exchange', () => {
    const records = hsdsOrganizations(hsds);
    return { text: json(records), rows: records.length };
  }),
  file('hsds/datapackage.json', 'hsdsPackage', 'exchange', () => ({
    text: dataPackage(directory, hsdsPackageTables(hsds), {
      name: 'human-services-data',
      title: t.site.name,
      description: t.data.hsdsDescription,
      homepage: wholeAddress('donnees/'),
      titleOf: (table) => table,
      fieldTitle: () => undefined,
    }),
  })),
  file('hxl-3w.csv', 'hxl', 'exchange', () => {
    const table = hxlTable(directory, DEFAULT_LOCALE);
    return { text: hxl(directory, DEFAULT_LOCALE, table), rows: table.rows.length };
  }),
];

/** The addresses of files in a folder below `donnees/v1/` with an ending, for the page that answers there. */
export function pathsOf(folder: string, ending: string, files: readonly DataFile[] = dataFiles) {
  return files
    .filter(({ name }) => dirname(name) === folder && name.endsWith(ending))
    .map((props) => ({ params: { file: basename(props.name, ending) }, props }));
}

/** The tables for a spreadsheet set to French, with headings and labels in a language. */
export const localFiles: Readonly<Record<Locale, readonly DataFile[]>> = perLocale((locale) =>
  readingTables[locale].map((table) => {
    const titles = table.fields.map(({ name }) => fieldTitle(name, locale));
    return file(
      `tableur/${table.name}.csv`,
      table.name === 'organisations' ? 'spreadsheet' : undefined,
      'people',
      () => ({
        text: csv(table, SPREADSHEET, titles),
        rows: table.rows.length,
      }),
    );
  }),
);

function file(name: string, title: DataFile['title'], reader: DataFile['reader'], make: () => Made): DataFile {
  return { name, title, reader, made: once(make) };
}

function reference(content: object): string {
  return json({ version: 1, licence: LICENCE, ...content });
}

function collection(shapes: { readonly features: readonly unknown[] }): Made {
  return { text: `${JSON.stringify(shapes)}\n`, rows: shapes.features.length };
}
