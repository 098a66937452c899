/**
 * What the API of HSDS answers here, in OpenAPI 3.1: the paths of the specification, with the parameters that files can
 * answer; those that they cannot are listed in `x-unsupported-parameters`, and the file behind each path in `x-file`.
 */

import { LICENCE } from '../licence.ts';
import { COLLECTIONS, type Collection, PAGE_SIZE } from './api.ts';

/** The branch of openreferral/specification that holds version 3.1; its own API points there as well. */
const SPECIFICATION = 'https://raw.githubusercontent.com/openreferral/specification/3.1/schema/';

/** As the answer of the address of the API itself gives it. */
export const HSDS_VERSION = 'HSDS-3.1';

/** What an object is in the specification: by itself, and as one of a list. */
const SCHEMAS: Readonly<Record<Collection, { readonly whole: string; readonly listed: string }>> = {
  services: { whole: 'compiled/service.json', listed: 'compiled/service_list.json' },
  organizations: { whole: 'compiled/organization.json', listed: 'compiled/organization_list.json' },
  locations: { whole: 'location.json', listed: 'location.json' },
  taxonomies: { whole: 'taxonomy.json', listed: 'taxonomy.json' },
  taxonomy_terms: { whole: 'taxonomy_term.json', listed: 'taxonomy_term.json' },
  service_at_locations: {
    whole: 'compiled/service_at_location.json',
    listed: 'compiled/service_at_location_list.json',
  },
};

/** The parameters of the specification that need a program to answer them. `locations` are not in it. */
export const UNSUPPORTED: Readonly<Record<Collection, readonly string[]>> = {
  services: [
    'search',
    'per_page',
    'format',
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'minimal',
    'full',
  ],
  organizations: ['search', 'full_service', 'full', 'taxonomy_term_id', 'taxonomy_id', 'per_page', 'format'],
  locations: [],
  taxonomies: ['search', 'per_page', 'format'],
  taxonomy_terms: ['search', 'per_page', 'format', 'taxonomy_id', 'top_only', 'parent_id'],
  service_at_locations: [
    'search',
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'full',
    'per_page',
    'format',
    'postcode',
    'proximity',
  ],
};

/** What the address of the API answers. @param page where its profile is explained; @param openapi the file below. */
export function hsdsApiRoot(page: string, openapi: string): object {
  return { version: HSDS_VERSION, profile: page, openapi_url: openapi };
}

/** @param texts what it is called; @param address of the API, with its final slash. */
export function hsdsOpenApi(texts: { title: string; description: string }, address: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: texts.title,
      version: '1.0.0',
      description: texts.description,
      license: { name: LICENCE.title, url: LICENCE.path },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: address.replace(/\/$/, '') }],
    paths: {
      '/': { get: { operationId: 'root', 'x-file': 'index.json', responses: ok(ROOT) } },
      ...Object.fromEntries(COLLECTIONS.flatMap((name) => [list(name), object(name)])),
    },
    components: { schemas: { Page: PAGE }, parameters: { page: PAGE_NUMBER } },
  };
}

function list(name: Collection) {
  const contents = { type: 'array', items: { $ref: SPECIFICATION + SCHEMAS[name].listed } };
  const get = {
    operationId: name,
    'x-file': `${name}.json, ${name}/page/{page}.json`,
    'x-unsupported-parameters': UNSUPPORTED[name],
    parameters: [{ $ref: '#/components/parameters/page' }],
    responses: ok({ allOf: [{ $ref: '#/components/schemas/Page' }], properties: { contents } }),
  };
  return [`/${name}`, { get }];
}

function object(name: Collection) {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const get = {
    operationId: `${name}_by_id`,
    'x-file': `${name}/{id}.json`,
    responses: { ...ok({ $ref: SPECIFICATION + SCHEMAS[name].whole }), 404: { description: 'No such object.' } },
  };
  return [`/${name}/{id}`, { parameters: [id], get }];
}

function ok(schema: object) {
  return { 200: { description: 'OK', content: { 'application/json': { schema } } } };
}

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const ROOT = {
  type: 'object',
  required: ['version', 'profile', 'openapi_url'],
  properties: { version: text, profile: address, openapi_url: address },
};

const count = { type: 'integer' };
const truth = { type: 'boolean' };
const HEADER = {
  total_items: count,
  total_pages: count,
  page_number: count,
  size: count,
  first_page: truth,
  last_page: truth,
  empty: truth,
};
const PAGE = { type: 'object', required: [...Object.keys(HEADER), 'contents'], properties: HEADER };
const PAGE_NUMBER = {
  name: 'page',
  in: 'query',
  required: false,
  description: `Page of ${PAGE_SIZE} objects; without it the first. Answered where the host rewrites addresses.`,
  schema: { type: 'integer', minimum: 1 },
};
