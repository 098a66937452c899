/**
 * The directory as the API of HSDS, without a server: one file for each answer. Promise (stable): an object stays at the
 * address of its permanent id; lists come in pages, with the envelope of the specification.
 */
import { type NestedRecords, nestedRecords } from './nested.ts';
import type { HsdsRecord, HsdsTables } from './schema.ts';

/** What has a list and a file an object. All but `locations` are in the specification’s OpenAPI. */
export const COLLECTIONS = [
  'services',
  'organizations',
  'locations',
  'taxonomies',
  'taxonomy_terms',
  'service_at_locations',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** How many objects a page of a list holds. */
export const PAGE_SIZE = 50;

/** The header of a list, as the specification names it, and its objects. */
export interface ApiPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  /** The objects on this page. */
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly object[];
}

/** One answer. */
export interface ApiFile {
  /** Below the address of the API, without its ending: `services/page/2`. */
  readonly path: string;
  /** Made when it is asked for: thousands of nested objects are not held at once. */
  body(): object;
}

interface Source {
  readonly id: string;
  /** As in lists: its own fields and what there is one of. */
  listed(): object;
  /** By itself: with everything that belongs to it. */
  whole(): object;
}

/** Every answer: the lists, their pages, and each object. The first page is also the list. */
export function hsdsApiFiles(tables: HsdsTables): ApiFile[] {
  const sources = collections(tables);
  return COLLECTIONS.flatMap((name) => {
    const pages = apiPages(sources[name]);
    return [
      ...pages.slice(0, 1).map((body) => ({ path: name, body })),
      ...pages.map((body, index) => ({ path: `${name}/page/${index + 1}`, body })),
      ...sources[name].map(({ id, whole }) => ({ path: `${name}/${id}`, body: whole })),
    ];
  });
}

/** A list in pages; one without anything is one empty page. */
export function apiPages(sources: readonly Pick<Source, 'listed'>[], size = PAGE_SIZE): (() => ApiPage)[] {
  const count = Math.max(1, Math.ceil(sources.length / size));
  return Array.from({ length: count }, (_, index) => () => {
    const contents = sources.slice(index * size, (index + 1) * size).map(({ listed }) => listed());
    return {
      total_items: sources.length,
      total_pages: count,
      page_number: index + 1,
      size: contents.length,
      first_page: index === 0,
      last_page: index === count - 1,
      empty: contents.length === 0,
      contents,
    };
  });
}

function collections(tables: HsdsTables): Readonly<Record<Collection, readonly Source[]>> {
  const nested = nestedRecords(tables);
  const byId = {
    organization: new Map(tables.organization.map((row) => [row.id, row])),
    service: new Map(tables.service.map((row) => [row.id, row])),
    location: new Map(tables.location.map((row) => [row.id, row])),
    taxonomy: new Map(tables.taxonomy.map((row) => [row.id, row])),
  };
  const owned = (row: HsdsRecord<'service'>) => ({ ...row, organization: byId.organization.get(row.organization_id) });
  const whole = (row: HsdsRecord<'service'>) => ({
    ...nested.service(row),
    organization: organizationOf(nested, byId.organization.get(row.organization_id)),
  });
  const serviceOf = (id: string) => byId.service.get(id);
  return {
    services: tables.service.map((row) => source(row, owned, whole)),
    organizations: tables.organization.map((row) => source(row, alone, nested.organization)),
    locations: tables.location.map((row) => source(row, alone, nested.location)),
    taxonomies: tables.taxonomy.map((row) => source(row, alone, alone)),
    taxonomy_terms: tables.taxonomy_term.map((row) =>
      source(row, alone, (term) => ({ ...term, taxonomy_detail: byId.taxonomy.get(term.taxonomy_id) })),
    ),
    service_at_locations: tables.service_at_location.map((row) =>
      source(
        row,
        (item) => {
          const service = serviceOf(item.service_id);
          return { ...item, location: byId.location.get(item.location_id), service: service && owned(service) };
        },
        (item) => {
          const service = serviceOf(item.service_id);
          return { ...nested.offered(item), service: service && whole(service) };
        },
      ),
    ),
  };
}

function source<Row extends { id: string }>(
  row: Row,
  listed: (row: Row) => object,
  whole: (row: Row) => object,
): Source {
  return { id: row.id, listed: () => listed(row), whole: () => whole(row) };
}

function alone<Row extends object>(row: Row): object {
  return row;
}

function organizationOf(nested: NestedRecords, row: HsdsRecord<'organization'> | undefined): object | undefined {
  return row && nested.contact(row);
}
