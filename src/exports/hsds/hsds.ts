/**
 * The directory as Human Services Data (HSDS 3.1), as tables and as JSON. Promise (stable v1): valid against the
 * specification; no postcode, door or opening hour is invented. Withdrawn organisations and dead contacts are not in it.
 */
import type { Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
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

/** The JSON form: each organisation with its services and locations inside it, each taxonomy term inside its attribute. */
export function hsdsOrganizations(tables: HsdsTables) {
  const by = <Row>(rows: readonly Row[], key: (row: Row) => string) => {
    const groups = groupByKeys(rows, (row) => [key(row)]);
    return (id: string) => groups.get(id) ?? [];
  };
  const ofOrganization = <Row extends { organization_id: string }>(rows: readonly Row[]) =>
    by(rows, (row) => row.organization_id);
  const terms = new Map(tables.taxonomy_term.map((term) => [term.id, term]));
  const metadata = by(tables.metadata, (row) => row.resource_id);
  const attributes = by(
    tables.attribute.map((row) => ({ ...row, taxonomy_term: terms.get(row.taxonomy_term_id) })),
    (row) => row.link_id,
  );
  const areas = by(
    tables.service_area.map((row) => ({ ...row, attributes: attributes(row.id) })),
    (row) => row.service_id,
  );
  const placed = tables.location.map((row) => ({ ...row, attributes: attributes(row.id) }));
  const locations = new Map(placed.map((location) => [location.id, location]));
  const atLocation = by(
    tables.service_at_location.map((row) => ({ ...row, location: locations.get(row.location_id) })),
    (row) => row.service_id,
  );
  const withOrigin = <Row extends { id: string }>(row: Row) => ({ ...row, metadata: metadata(row.id) });
  const phones = ofOrganization(tables.phone.map(withOrigin));
  const urls = ofOrganization(tables.url);
  const sites = ofOrganization(placed.map(withOrigin));
  const identifiers = ofOrganization(tables.organization_identifier);
  const services = ofOrganization(
    tables.service.map((row) => ({
      ...withOrigin(row),
      service_areas: areas(row.id),
      service_at_locations: atLocation(row.id),
      attributes: attributes(row.id),
    })),
  );
  return tables.organization.map((row) => ({
    ...withOrigin(row),
    additional_websites: urls(row.id),
    phones: phones(row.id),
    locations: sites(row.id),
    organization_identifiers: identifiers(row.id),
    attributes: attributes(row.id),
    services: services(row.id),
  }));
}
