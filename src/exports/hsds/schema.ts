/**
 * The objects of HSDS 3.1 that we publish, with what the specification requires of them in a table: the checks of the
 * tabular package. https://docs.openreferral.org (Open Referral, CC BY-SA)
 */
import * as z from 'zod';
import { PLAIN_FIELDS, type PlainHsds } from '#schema/fields.ts';

const id = z.uuid({ version: 'v5' });
const text = z.string().min(1);
const optional = z.string().min(1).optional();

/** The fields of an organization that rows of our own fields name. */
function plainSchemas(): { [Name in keyof PlainHsds]: z.ZodOptional<z.ZodType<PlainHsds[Name]>> } {
  const fields = PLAIN_FIELDS.flatMap(({ hsds, is }) =>
    hsds ? [[hsds, is === 'date' ? z.int().optional() : optional]] : [],
  );
  return Object.fromEntries(fields);
}

export const hsdsSchemas = {
  organization: z.strictObject({
    id,
    name: text,
    alternate_name: optional,
    description: text,
    email: z.email().optional(),
    website: z.httpUrl().optional(),
    ...plainSchemas(),
    legal_status: optional,
    uri: z.url().optional(),
  }),
  organization_identifier: z.strictObject({
    id,
    organization_id: id,
    identifier_scheme: optional,
    identifier_type: text,
    identifier: text,
  }),
  url: z.strictObject({ id, label: optional, url: z.url(), organization_id: id }),
  service: z.strictObject({
    id,
    organization_id: id,
    name: text,
    description: optional,
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
    application_process: optional,
    fees_description: optional,
    eligibility_description: optional,
    assured_date: z.iso.date().optional(),
    alert: optional,
  }),
  location: z.strictObject({
    id,
    location_type: z.enum(['physical', 'postal', 'virtual']),
    organization_id: id,
    name: text,
    description: optional,
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  }),
  service_at_location: z.strictObject({ id, service_id: id, location_id: id, description: optional }),
  service_area: z.strictObject({ id, service_id: id, name: text, description: optional }),
  phone: z.strictObject({ id, organization_id: id, location_id: id.optional(), number: text, description: optional }),
  taxonomy: z.strictObject({ id, name: text, description: text, uri: z.url().optional(), version: optional }),
  taxonomy_term: z.strictObject({
    id,
    code: text,
    name: text,
    description: text,
    taxonomy: text,
    language: text,
    taxonomy_id: id,
  }),
  attribute: z.strictObject({
    id,
    link_id: id,
    taxonomy_term_id: id,
    link_type: optional,
    link_entity: z.enum(['organization', 'service', 'service_area', 'location']),
    value: optional,
    label: optional,
  }),
  metadata: z.strictObject({
    id,
    resource_id: id,
    resource_type: z.enum(['organization', 'service', 'location', 'phone']),
    last_action_date: z.iso.date(),
    last_action_type: text,
    field_name: text,
    previous_value: text,
    replacement_value: text,
    updated_by: text,
  }),
} as const;

export type HsdsObject = keyof typeof hsdsSchemas;
export type HsdsRecord<Name extends HsdsObject> = z.infer<(typeof hsdsSchemas)[Name]>;
export type HsdsTables = { readonly [Name in HsdsObject]: readonly HsdsRecord<Name>[] };

/** All tables at once, as the tabular package holds them. */
export const hsdsTablesSchema = z.strictObject(
  Object.fromEntries(Object.entries(hsdsSchemas).map(([name, schema]) => [name, z.array(schema as z.ZodType)])),
);

/** The names of the files, as the specification's own package has them. */
export const HSDS_FILES: Readonly<Record<HsdsObject, string>> = {
  organization: 'organizations',
  organization_identifier: 'organization_identifiers',
  url: 'url',
  service: 'services',
  location: 'locations',
  service_at_location: 'service_at_location',
  service_area: 'service_areas',
  phone: 'phones',
  taxonomy: 'taxonomies',
  taxonomy_term: 'taxonomy_terms',
  attribute: 'attributes',
  metadata: 'metadata',
};

/** Columns that lead to another table. */
export const HSDS_LINKS: Readonly<Record<string, HsdsObject>> = {
  organization_id: 'organization',
  service_id: 'service',
  location_id: 'location',
  taxonomy_id: 'taxonomy',
  taxonomy_term_id: 'taxonomy_term',
};
