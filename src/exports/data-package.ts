/** The description of the CSV files as a Data Package (v2). Promise (stable v1): a resource a table, with types and keys. */

import type { Directory } from '#model/directory.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { documentCredits, LICENCE } from './licence.ts';
import type { Table, TableField } from './table.ts';

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
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: texts.name,
    title: texts.title,
    description: texts.description,
    homepage: texts.homepage,
    version: '1.0.0',
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
    name,
    type: 'table',
    title: texts.titleOf(name),
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
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
