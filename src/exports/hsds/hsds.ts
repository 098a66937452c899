/**
 * The directory as Human Services Data (HSDS 3.1), as tables and as JSON. Promise (stable v1): valid against the
 * specification; no postcode, door or opening hour is invented. Withdrawn organisations and dead contacts are not in it.
 */
import type { Directory } from '#model/directory.ts';
import { PLAIN_FIELDS } from '#schema/fields.ts';
import { makeTable, type Table } from '../table.ts';
import { type HsdsParts, organisationParts } from './organisation.ts';
import { HSDS_FILES, HSDS_LINKS, type HsdsObject, type HsdsTables, hsdsSchemas } from './schema.ts';
import { taxonomies, taxonomyTerms } from './taxonomies.ts';

const OBJECTS = Object.keys(hsdsSchemas) as HsdsObject[];

/** Every record by object. @param pageOf the whole address of an organisation's page; @param identifierType the name of our ids. */
export function hsdsTables(directory: Directory, pageOf: (id: string) => string, identifierType: string): HsdsTables {
  const parts = directory.organisations.map((organisation) =>
    organisationParts(directory, organisation, pageOf(organisation.id), identifierType),
  );
  const merged = OBJECTS.map((name) => [
    name,
    parts.flatMap((part): readonly object[] => part[name as keyof HsdsParts] ?? []),
  ]);
  return {
    ...(Object.fromEntries(merged) as HsdsParts),
    taxonomy: taxonomies(),
    taxonomy_term: taxonomyTerms(directory),
  };
}

/** The tabular package: a table an object, named as the specification names its files. */
export function hsdsPackageTables(tables: HsdsTables): Table[] {
  return OBJECTS.map((name) => {
    const schema = hsdsSchemas[name].shape;
    const columns = Object.keys(schema).map((field) => {
      const type = NUMBERS[field] ?? 'string';
      return [field, { type, value: (row: Record<string, string | number | undefined>) => row[field] }] as const;
    });
    const links = Object.keys(schema).flatMap((field) => {
      const target = HSDS_LINKS[field];
      return target ? [{ fields: [field], table: HSDS_FILES[target], keys: ['id'] }] : [];
    });
    return makeTable(HSDS_FILES[name], tables[name], Object.fromEntries(columns), {
      primaryKey: ['id'],
      foreignKeys: links,
    });
  });
}

const NUMBERS: Readonly<Record<string, 'integer' | 'number'>> = {
  ...Object.fromEntries(PLAIN_FIELDS.flatMap(({ hsds, is }) => (hsds && is === 'date' ? [[hsds, 'integer']] : []))),
  latitude: 'number',
  longitude: 'number',
};
