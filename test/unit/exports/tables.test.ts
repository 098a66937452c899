import { expect, test } from 'vitest';
import { MACHINE_WORDING, readingWording } from '#exports/code-words.ts';
import { openDataTables, TABLE_NAMES } from '#exports/tables.ts';
import { buildDirectory } from '#model/directory.ts';
import { CITE, contentRecords } from '../records.ts';
import { directory, pageOf } from './sample.ts';

const machine = openDataTables(directory, MACHINE_WORDING, pageOf);
const reading = openDataTables(directory, readingWording(directory, 'en'), pageOf);
const rowsOf = (tables: typeof machine, name: string) => {
  const table = tables.find((found) => found.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(table?.fields.map((field, index) => [field.name, row[index]]) ?? []),
  );
};

test('there is one table for each name, in order', () => {
  expect(machine.map(({ name }) => name)).toEqual([...TABLE_NAMES]);
});

test('for programs an organisation is given in ids, codes and digits', () => {
  const row = rowsOf(machine, 'organisations').find(({ id }) => id === 'aide') ?? {};
  expect(row).toEqual({
    // Columns of fields that this sample has not.
    ...Object.fromEntries(Object.keys(row).map((column) => [column, null])),
    id: 'aide',
    name: 'Aide aux migrants',
    acronym: 'AM',
    aliases: '=CMD()',
    kind: 'osc',
    tier: 'interviewed',
    typology: 'locales',
    regions: 'kayes',
    whole_countries: 'mali',
    countries: 'mali',
    home_country: 'mali',
    phones: '+22320241122 | +22366772111',
    emails: 'aide@exemple.org',
    websites: 'http://exemple.org',
    addresses: 'Rue 12, porte 3',
    themes: 'retour | femmes',
    services: null,
    audiences: null,
    member_of: 'reseau',
    legal_formality: 'formelle',
    legal_forms: 'declaree',
    scale: null,
    founded: '1996-10',
    summary_fr: 'Résumé.',
    summary_en: 'Résumé.',
    source_year: 2022,
    to_be_confirmed: false,
    only_old: 'gao (2014) | accueil (2014)',
    verified: null,
    sources: 'carte-2022 | note-2014',
    url: 'https://exemple.org/organisations/aide/',
    identifiers: 'ML-NIF 084100000 | autre-annuaire 16',
  });
});

test('for people the same is given in words, numbers grouped', () => {
  const row = rowsOf(reading, 'organisations').find(({ id }) => id === 'aide');
  expect(row).toMatchObject({
    kind: 'Civil-society organisation',
    phones: '+223 20 24 11 22 | +223 66 77 21 11',
    member_of: 'Réseau « X »',
    legal_formality: 'Formal',
  });
});

test('a number that cannot work is in the table of contacts with its state, and in no other', () => {
  const contacts = rowsOf(machine, 'contacts').map(({ value, printed, status }) => [value, printed, status]);
  expect(contacts).toContainEqual([null, '2202056', 'invalid']);
  expect(JSON.stringify(machine.filter(({ name }) => name !== 'contacts'))).not.toContain('2202056');
});

test('a number that one office answers says which', () => {
  const placed = rowsOf(machine, 'contacts').filter(({ place }) => place !== null);
  expect(placed.map(({ value, place }) => [value, place])).toEqual([['+22366772111', 'bamako-ville']]);
});

test('every key of a row that points at another table finds its row', () => {
  const lost = machine.flatMap(({ name, fields, rows, foreignKeys = [] }) =>
    foreignKeys.flatMap(({ fields: own, table, keys }) => {
      const known = new Set(rowsOf(machine, table).map((row) => keys.map((key) => row[key]).join('/')));
      const positions = own.map((field) => fields.findIndex((found) => found.name === field));
      const values = rows.map((row) => positions.map((position) => row[position]));
      return values
        .filter((value) => value.every((cell) => cell !== null) && !known.has(value.join('/')))
        .map((value) => [name, value]);
    }),
  );
  expect(lost).toEqual([]);
});

test('who is never offered to call is said to be so, with the state and since when', () => {
  const closed = { why: 'closed', date: '2022-10', text: { fr: 'x', en: 'x' }, cite: CITE };
  const records = contentRecords({
    fermee: { notToCall: closed, addresses: [{ place: 'ile-de-france', cite: CITE }] },
  });
  const tables = openDataTables(buildDirectory(records), MACHINE_WORDING, pageOf);
  expect(rowsOf(tables, 'organisations')).toMatchObject([
    { id: 'fermee', home_country: 'france', not_to_call: 'closed', not_to_call_since: '2022-10', phones: null },
  ]);
});
