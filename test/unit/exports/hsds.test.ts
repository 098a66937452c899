import { expect, test } from 'vitest';
import { hsdsPackageTables, hsdsTables } from '#exports/hsds/hsds.ts';
import { uuid } from '#exports/hsds/identity.ts';
import { hsdsOrganizations } from '#exports/hsds/nested.ts';
import { HSDS_LINKS, type HsdsObject, hsdsTablesSchema } from '#exports/hsds/schema.ts';
import { json } from '#exports/organisation-json.ts';
import { buildDirectory } from '#model/directory.ts';
import { NOT_TO_CALL_REASONS } from '#schema/choices.ts';
import { CITE, contentRecords } from '../records.ts';
import { directory, pageOf } from './sample.ts';

const tables = hsdsTables(directory, pageOf, 'Identifiant');

test('every record has what the specification requires', () => {
  expect(hsdsTablesSchema.safeParse(tables).error?.issues).toBeUndefined();
});

test('identifiers are unique, and every link leads to a record', () => {
  const ids = Object.values(tables).flatMap((rows) => rows.map(({ id }: { id: string }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const rows of Object.values(tables))
    for (const row of rows)
      for (const [field, target] of Object.entries(HSDS_LINKS)) {
        const value = (row as Record<string, unknown>)[field];
        if (value !== undefined)
          expect(
            tables[target].map(({ id }) => id),
            field,
          ).toContain(value);
      }
  for (const { link_id, link_entity } of tables.attribute)
    expect(tables[link_entity].map(({ id }) => id)).toContain(link_id);
  for (const { resource_id, resource_type } of tables.metadata)
    expect(tables[resource_type as HsdsObject].map(({ id }) => id)).toContain(resource_id);
});

test('an identifier never changes', () => {
  expect(uuid('organization', 'ame')).toBe('f9853430-d866-532c-9a56-344bcfeac399');
  expect(uuid('service', 'ame', 'accueil')).toBe('0f639983-fb22-500c-839a-ac9d8f970f82');
});

test('a number in another register has the code of org-id.guide as its scheme, or the register in words', () => {
  const [own, ...others] = tables.organization_identifier.filter(
    ({ organization_id }) => organization_id === uuid('organization', 'aide'),
  );
  expect([own, ...others].map(({ id: _, organization_id: __, ...said } = {} as never) => said)).toEqual([
    { identifier_type: 'Identifiant', identifier: 'aide' },
    { identifier_scheme: 'ML-NIF', identifier_type: 'ML-NIF', identifier: '084100000' },
    { identifier_scheme: undefined, identifier_type: 'autre-annuaire', identifier: '16' },
  ]);
});

test('a service known only from an old document is not said to be active', () => {
  expect(tables.service.map(({ name, status, alert }) => [name, status, alert])).toEqual([
    ['accueil', 'inactive', 'Cité en 2014, existence à vérifier.'],
    ['transport', 'active', undefined],
  ]);
});

test('who is never offered to call gives no active service: its state is said in the words of the standard', () => {
  const status = (why: string) => {
    const notToCall = { why, date: '2022', text: { fr: 'x', en: 'x' }, cite: CITE };
    const records = contentRecords(
      { a: { notToCall, services: [{ id: 'accueil', cite: CITE }] } },
      { services: ['accueil'] },
    );
    return hsdsTables(buildDirectory(records), pageOf, 'Identifiant').service.map((service) => service.status);
  };
  expect(NOT_TO_CALL_REASONS.map((why) => [why, ...status(why)])).toEqual([
    ['ended', 'inactive'],
    ['mechanism', 'active'],
    ['suspended', 'temporarily closed'],
    ['dissolved', 'defunct'],
    ['closed', 'defunct'],
    ['at-risk', 'temporarily closed'],
  ]);
});

test('a place has the coordinates of its town, and no address of its own', () => {
  expect(tables.location).toMatchObject([
    { name: 'bamako-ville', latitude: 12.6, longitude: -8, description: 'Rue 12, porte 3' },
    { name: 'kita', latitude: undefined, description: 'À Kita.' },
  ]);
  expect(Object.keys(tables)).not.toContain('address');
});

test('the number of one office leads to its location, any other to the organisation alone', () => {
  const office = tables.location.find(({ description }) => description === 'Rue 12, porte 3');
  expect(tables.phone.map(({ number, location_id }) => [number, location_id])).toEqual([
    ['+22320241122', undefined],
    ['+22366772111', office?.id],
  ]);
});

test('provenance names the document and the passage of each value', () => {
  const phone = tables.metadata.find(({ field_name }) => field_name === 'number');
  expect(phone).toMatchObject({
    resource_type: 'phone',
    last_action_date: '2022-01-01',
    replacement_value: '+22320241122',
    updated_by: 'Source de 2022, Tableau 1',
  });
});

test('the tabular package and the JSON hold the same records', () => {
  const rows = Object.fromEntries(hsdsPackageTables(tables).map(({ name, rows: all }) => [name, all.length]));
  const organizations = hsdsOrganizations(tables);
  const count = (key: 'services' | 'phones' | 'locations') =>
    organizations.reduce((sum, item) => sum + item[key].length, 0);
  expect(organizations.length).toBe(rows.organizations);
  expect(count('services')).toBe(rows.services);
  expect(count('phones')).toBe(rows.phones);
  expect(count('locations')).toBe(rows.locations);
});

test('an organisation reads as in the golden file', async () => {
  const [first] = hsdsOrganizations(tables).filter(({ name }) => name === 'Aide aux migrants');
  await expect(json(first)).toMatchFileSnapshot('../../golden/exports/hsds-organization.json');
});

test('a place and an area say since when and on what basis they are known', () => {
  const terms = new Map(tables.taxonomy_term.map(({ id, code }) => [id, code]));
  const known = (entity: string) =>
    tables.attribute
      .filter(({ link_entity, link_type }) => link_entity === entity && link_type === 'basis')
      .map(({ taxonomy_term_id, value }) => [terms.get(taxonomy_term_id), value]);
  expect(known('location')).toEqual([
    ['stated', '2022'],
    ['stated', '2022'],
  ]);
  // Reception is known of 2014: at Gao by the same passage, elsewhere put together by us. Transport is of 2022.
  expect(known('service_area')).toEqual([
    ['crossed', '2014'],
    ['stated', '2014'],
    ['crossed', '2014'],
    ['stated', '2022'],
    ['crossed', '2014'],
    ['stated', '2022'],
  ]);
});
