import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import {
  json,
  publishedList,
  publishedListSchema,
  publishedOrganisation,
  publishedOrganisationSchema,
  publishedSchemaText,
} from '#exports/organisation-json.ts';
import { organisationSchema } from '#schema/organisation.ts';
import { directory, pageOf, RECORDS } from './sample.ts';

const SCHEMA = 'https://exemple.org/organisations.schema.json';
const list = publishedList(directory, pageOf, SCHEMA);

test('an organisation is published as its record says, with what follows from it', () => {
  const aide = directory.byId.get('aide');
  if (!aide) throw new Error('fixture');
  const { id, url, regions, regionsToBeConfirmed, wholeCountries, countries, sourceYear, toBeConfirmed, ...record } =
    publishedOrganisation(aide, pageOf);
  const { withdrawn: _, searchNames: __, ...own } = organisationSchema.parse(RECORDS.organisations.get('aide'));
  expect({ id, url, regions, regionsToBeConfirmed, wholeCountries, countries, sourceYear, toBeConfirmed }).toEqual({
    id: 'aide',
    url: pageOf('aide'),
    regions: ['kayes'],
    regionsToBeConfirmed: ['gao'],
    wholeCountries: ['mali'],
    countries: ['mali'],
    sourceYear: 2022,
    toBeConfirmed: false,
  });
  expect(withoutYears(record)).toEqual({
    ...own,
    related: [],
    networks: { ...own.networks, memberOf: own.networks?.memberOf.slice(0, 1) },
  });
});

test('each fact is published with its own year, and those known only from an old document as to be confirmed', () => {
  const aide = directory.byId.get('aide');
  const { areas, services, contacts } = publishedOrganisation(aide ?? fail(), pageOf);
  const years = (items: readonly object[]) => items.map((item) => ({ year: 0, toBeConfirmed: null, ...item }));
  expect(years([...areas, ...services]).map(({ year, toBeConfirmed }) => [year, toBeConfirmed])).toEqual([
    [2022, false],
    [2014, true],
    [2022, false],
    [2014, true],
  ]);
  expect(contacts?.phones[0]).toMatchObject({ year: 2022, toBeConfirmed: false });
});

/** The same without what the published form adds to each fact. */
function withoutYears(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'year' || key === 'toBeConfirmed' ? undefined : inner)),
  );
}

function fail(): never {
  throw new Error('fixture');
}

test('another library finds the list valid against its JSON Schema', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(publishedSchemaText(publishedListSchema, SCHEMA)));
  validate(JSON.parse(json(list)));
  expect(validate.errors).toBeNull();
});

test('the shape is a promise: it changes only on purpose', async () => {
  const text = publishedSchemaText(publishedOrganisationSchema, 'https://exemple.org/organisation.schema.json');
  await expect(text).toMatchFileSnapshot('../../golden/exports/organisation.schema.json');
});
