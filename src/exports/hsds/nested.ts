/** The records of HSDS with what belongs to them inside them, as its JSON has them. */
import { groupByKeys } from '#model/grouping.ts';
import type { HsdsRecord, HsdsTables } from './schema.ts';

export type NestedRecords = ReturnType<typeof nestedRecords>;

/** Each object with its own: taxonomy terms in their attributes, locations where services are given, provenance. */
export function nestedRecords(tables: HsdsTables) {
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
  const offered = (row: HsdsRecord<'service_at_location'>) => ({ ...row, location: locations.get(row.location_id) });
  const atLocation = by(tables.service_at_location.map(offered), (row) => row.service_id);
  const withOrigin = <Row extends { id: string }>(row: Row) => ({ ...row, metadata: metadata(row.id) });
  const phones = ofOrganization(tables.phone.map(withOrigin));
  const urls = ofOrganization(tables.url);
  const sites = ofOrganization(placed.map(withOrigin));
  const identifiers = ofOrganization(tables.organization_identifier);
  const service = (row: HsdsRecord<'service'>) => ({
    ...withOrigin(row),
    service_areas: areas(row.id),
    service_at_locations: atLocation(row.id),
    attributes: attributes(row.id),
  });
  const services = ofOrganization(tables.service.map(service));
  /** What an organisation is and how it is reached, without what it offers. */
  const contact = (row: HsdsRecord<'organization'>) => ({
    ...withOrigin(row),
    additional_websites: urls(row.id),
    phones: phones(row.id),
    locations: sites(row.id),
    organization_identifiers: identifiers(row.id),
    attributes: attributes(row.id),
  });
  return {
    organization: (row: HsdsRecord<'organization'>) => ({ ...contact(row), services: services(row.id) }),
    contact,
    service,
    location: (row: HsdsRecord<'location'>) => ({ ...withOrigin(row), attributes: attributes(row.id) }),
    offered,
  };
}

/** The whole directory as one JSON: each organisation with its services and locations inside it. */
export function hsdsOrganizations(tables: HsdsTables) {
  return tables.organization.map(nestedRecords(tables).organization);
}

/** Rows by a key, nothing for a key that no row has. */
function by<Row>(rows: readonly Row[], key: (row: Row) => string): (id: string) => readonly Row[] {
  const groups = groupByKeys(rows, (row) => [key(row)]);
  return (id) => groups.get(id) ?? [];
}
