/** Every table of the open data, in the order in which files and sheets show them. */
import type { Directory } from '#model/directory.ts';
import type { CodeWords } from './code-words.ts';
import { classificationTable, contactTable, factTable, linkTable, territoryTable } from './detail-tables.ts';
import { organisationTable } from './organisation-table.ts';
import { passageTable, placeTable, remarkTable, sourceTable, termTable } from './reference-tables.ts';
import type { Table } from './table.ts';

/** The names of the tables: files, sheets and resources are called so. */
export const TABLE_NAMES = [
  'organisations',
  'contacts',
  'territoires',
  'classements',
  'liens',
  'faits',
  'remarques',
  'lieux',
  'termes',
  'sources',
  'passages',
] as const;

/** Builds all tables in one wording. @param pageOf the whole address of an organisation's page. */
export function openDataTables(directory: Directory, wording: CodeWords, pageOf: (id: string) => string): Table[] {
  return [
    organisationTable(directory, wording, pageOf),
    contactTable(directory, wording),
    territoryTable(directory, wording),
    classificationTable(directory, wording),
    linkTable(directory, wording),
    factTable(directory, wording),
    remarkTable(directory, wording),
    placeTable(directory, wording),
    termTable(directory, wording),
    sourceTable(directory),
    passageTable(directory),
  ];
}
