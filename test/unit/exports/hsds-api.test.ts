import { readdirSync, readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { apiPages, COLLECTIONS, type Collection, hsdsApiFiles, PAGE_SIZE } from '#exports/hsds/api.ts';
import { hsdsTables } from '#exports/hsds/hsds.ts';
import { hsdsOrganizations } from '#exports/hsds/nested.ts';
import { hsdsApiRoot, hsdsOpenApi, UNSUPPORTED } from '#exports/hsds/openapi.ts';
import { directory, pageOf } from './sample.ts';

// The specification's own schemas; test/fixtures/hsds/README.md has where they are from.
const FOLDER = 'test/fixtures/hsds';
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
const specification = read('openapi.json');

const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
for (const name of readdirSync(FOLDER).filter((file) => /^(?!openapi).*\.json$/.test(file)))
  ajv.addSchema(read(name), name);
for (const name of readdirSync(`${FOLDER}/compiled`)) ajv.addSchema(read(`compiled/${name}`), `compiled/${name}`);
const envelope = ajv.compile(specification.components.schemas.Page);

/** The form of one object, and that of an object of a list. */
const FORMS: Readonly<Record<Collection, readonly [whole: string, listed: string]>> = {
  services: ['service.json', 'compiled/service_list.json'],
  organizations: ['organization.json', 'compiled/organization_list.json'],
  locations: ['location.json', 'location.json'],
  taxonomies: ['taxonomy.json', 'taxonomy.json'],
  taxonomy_terms: ['taxonomy_term.json', 'taxonomy_term.json'],
  service_at_locations: ['service_at_location.json', 'compiled/service_at_location_list.json'],
};

function faults(check: ValidateFunction, value: unknown): unknown {
  return check(JSON.parse(JSON.stringify(value))) ? [] : check.errors;
}

function form(name: string): ValidateFunction {
  const check = ajv.getSchema(name);
  if (!check) throw new Error(name);
  return check;
}

const tables = hsdsTables(directory, pageOf, 'Identifiant');
const files = new Map(hsdsApiFiles(tables).map(({ path, body }) => [path, JSON.parse(JSON.stringify(body()))]));

test.each(COLLECTIONS)('%s: a list is what the specification’s OpenAPI and schemas ask for', (name) => {
  const list = files.get(name);
  expect(faults(envelope, list)).toEqual([]);
  expect(Object.keys(list)).toEqual([...Object.keys(specification.components.schemas.Page.properties), 'contents']);
  expect(list.contents.length).toBeGreaterThan(0);
  for (const item of list.contents) expect(faults(form(FORMS[name][1]), item)).toEqual([]);
});

test.each(COLLECTIONS)(
  '%s: each object of a list has a file of its own, what the schema of the object asks for',
  (name) => {
    const ids = [...files.keys()].filter((path) => /^[^/]+\/[^/]+$/.test(path) && path.startsWith(`${name}/`));
    expect(ids).toEqual(files.get(name).contents.map(({ id }: { id: string }) => `${name}/${id}`));
    for (const path of ids) {
      expect(faults(form(FORMS[name][0]), files.get(path))).toEqual([]);
      expect(path).toBe(`${name}/${files.get(path).id}`);
    }
  },
);

test('the schemas refuse what is not right, so that passing says something', () => {
  const [service] = files.get('services').contents;
  expect(faults(form('compiled/service_list.json'), { ...service, status: 'open' })).not.toEqual([]);
  expect(faults(form('service.json'), { ...service, organization: { id: 'x' } })).not.toEqual([]);
  expect(faults(envelope, { ...files.get('services'), empty: 'no' })).not.toEqual([]);
});

test('a list holds no lists: a service has its organisation in it, without what belongs to that', () => {
  const [service] = files.get('services').contents;
  const [place] = files.get('service_at_locations').contents;
  expect(Object.values(service).filter(Array.isArray)).toEqual([]);
  expect(service.organization.id).toBe(service.organization_id);
  expect(Object.values(service.organization).filter(Array.isArray)).toEqual([]);
  expect([place.service.id, place.location.id, place.service.organization.id]).toEqual([
    place.service_id,
    place.location_id,
    place.service.organization_id,
  ]);
});

test('by itself an organisation is what the file of all of them says', () => {
  for (const organization of hsdsOrganizations(tables))
    expect(files.get(`organizations/${organization.id}`)).toEqual(JSON.parse(JSON.stringify(organization)));
});

test('a list comes in pages: every object once, in its order, with the header of its page', () => {
  const items = Array.from({ length: 2 * PAGE_SIZE + 1 }, (_, index) => ({ listed: () => ({ id: index }) }));
  const pages = apiPages(items).map((body) => body());
  expect(pages.map(({ contents, ...header }) => ({ ...header, contents: contents.length }))).toEqual([
    { ...header(1, PAGE_SIZE), first_page: true, last_page: false, contents: PAGE_SIZE },
    { ...header(2, PAGE_SIZE), first_page: false, last_page: false, contents: PAGE_SIZE },
    { ...header(3, 1), first_page: false, last_page: true, contents: 1 },
  ]);
  expect(pages.flatMap(({ contents }) => contents)).toEqual(items.map(({ listed }) => listed()));

  function header(page_number: number, size: number) {
    return { total_items: items.length, total_pages: 3, page_number, size, empty: false };
  }
});

test('a list without anything is one empty page', () => {
  expect(apiPages([]).map((body) => body())).toEqual([
    {
      total_items: 0,
      total_pages: 1,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      contents: [],
    },
  ]);
});

test('the description has the paths of the specification, and says of each of its parameters whether it is answered', () => {
  const own = JSON.parse(
    JSON.stringify(hsdsOpenApi({ title: 'Annuaire', description: '' }, 'https://exemple.org/hsds/')),
  );
  const paths = Object.keys(specification.paths).filter((path) => specification.paths[path].get);
  expect(Object.keys(own.paths).sort()).toEqual([...paths, '/locations', '/locations/{id}'].sort());
  for (const name of COLLECTIONS.filter((collection) => collection !== 'locations')) {
    const asked: string[] = specification.paths[`/${name}`].get.parameters.map(
      (parameter: { $ref?: string; name?: string }) => parameter.name ?? parameter.$ref?.split('/').at(-1),
    );
    expect(['page', ...UNSUPPORTED[name]].sort(), name).toEqual(asked.sort());
    expect(own.paths[`/${name}`].get['x-unsupported-parameters']).toEqual(UNSUPPORTED[name]);
  }
  // One object may be asked for with what belongs to it; here that is always in it.
  expect(specification.paths['/organizations/{id}'].get.parameters).toHaveLength(1);
});

test('the schemas that the description names are those of the specification', () => {
  const own = JSON.stringify(hsdsOpenApi({ title: '', description: '' }, 'https://exemple.org/hsds/'));
  const named = [...own.matchAll(/specification\/3\.1\/schema\/([\w/]+\.json)/g)].map(([, name]) => name ?? '');
  const theirs = [...JSON.stringify(specification).matchAll(/specification\/3\.0\/schema\/([\w/]+\.json)/g)];
  const allowed = new Set([...theirs.map(([, name]) => name), 'location.json', 'compiled/service_at_location.json']);
  expect(named.filter((name) => !allowed.has(name))).toEqual([]);
  expect(new Set(named).size).toBeGreaterThan(5);
});

/**
 * How the validator of Open Referral UK goes about an API (OpenReferralUK/oruk-validator, OpenApiDiscoveryService and
 * OpenApiValidationService at 8cbf722): it reads the address itself; a `version` that is a number alone sends it to a
 * description of its own site, anything else to `openapi_url`. It reads `total_pages` and the first list among
 * data, items, results, content, contents, refuses an empty feed, asks for the first, the middle and the last page, and
 * takes the ids of the list to ask for single objects.
 */
test('the validator of Open Referral UK finds our description, pages that are not empty, and ids that answer', () => {
  const root = JSON.parse(
    JSON.stringify(hsdsApiRoot('https://exemple.org/donnees/#hsds', 'https://exemple.org/o.json')),
  );
  const check = ajv.compile(specification.paths['/'].get.responses['200'].content['application/json'].schema);
  expect(faults(check, root)).toEqual([]);
  expect(Number.isNaN(Number(root.version.replace(/HSDS-UK-|v/gi, '').trim()))).toBe(true);
  expect(root.openapi_url).toBe('https://exemple.org/o.json');
  for (const name of COLLECTIONS) {
    const { total_pages } = files.get(name);
    for (const number of [1, Math.ceil(total_pages / 2), total_pages]) {
      const page = files.get(`${name}/page/${number}`);
      expect(page.contents.length, name).toBeGreaterThan(0);
      for (const { id } of page.contents) expect(files.has(`${name}/${id}`)).toBe(true);
    }
  }
});
