/** The description of the CSV files as a Data Package (v2). Promise (stable v1): a resource a table, with types and keys. */

import type { Directory } from '#model/directory.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { PLAIN } from './csv.ts';
import { dataDate, documentCredits, LICENCE } from './licence.ts';
import type { Table, TableField } from './table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** How the files are written. All of it is what a reader assumes unasked; one guessed otherwise where it was left out. */
const DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  header: true,
  delimiter: PLAIN.delimiter,
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

export interface PackageTexts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  titleOf(table: string): string;
  /** What a column holds; undefined where the name says it. */
  fieldTitle(name: string): string | undefined;
}

/** The text of `datapackage.json`. @param fileOf the path of a table's file, relative to the package. */
export function dataPackage(
  directory: Directory,
  tables: readonly Table[],
  texts: PackageTexts,
  fileOf = (table: string) => `${table}.csv`,
): string {
  const data = {
    $schema: `${PROFILES}/datapackage.json`,
    name: texts.name,
    title: texts.title,
    description: texts.description,
    homepage: texts.homepage,
    version: '1.0.0',
    created: `${dataDate(directory)}T00:00:00Z`,
    licenses: [LICENCE],
    sources: documentCredits(directory, DEFAULT_LOCALE).map(({ title, author, year }) => ({
      title: `${author}, ${title} (${year})`,
    })),
    resources: tables.map((table) => resource(table, texts, fileOf(table.name))),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function resource({ name, fields, primaryKey = [], foreignKeys = [] }: Table, texts: PackageTexts, path: string) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    title: texts.titleOf(name),
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fields.map((field) => describeField(field, primaryKey, texts)),
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && {
        // An empty resource name means the table itself.
        foreignKeys: foreignKeys.map(({ fields: own, table, keys }) => ({
          fields: own,
          reference: { resource: table === name ? '' : table, fields: keys },
        })),
      }),
    },
  };
}

function describeField({ name, type }: TableField, primaryKey: readonly string[], { fieldTitle }: PackageTexts) {
  const title = fieldTitle(name);
  return {
    name,
    type,
    ...(title && { title }),
    ...(primaryKey.includes(name) && {
      constraints: { required: true, ...(primaryKey.length === 1 && { unique: true }) },
    }),
  };
}
