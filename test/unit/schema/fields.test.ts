import { expect, test } from 'vitest';
import { select } from '#model/validation/select.ts';
import { CONDITIONS } from '#schema/conditions.ts';
import { FIELDS, QUESTION_ROWS, questionsMerged, REMARK_FIELDS } from '#schema/fields.ts';
import { organisationSchema } from '#schema/organisation.ts';

/** An entry with something at each place that is asked. */
const full = organisationSchema.parse({
  name: 'Aide',
  acronym: 'A',
  kind: 'osc',
  tier: 'named',
  aliases: ['Aid'],
  summary: { fr: 'Elle aide.', en: 'It helps.', cite: ['a#b'] },
  typology: { id: 'locales', cite: ['a#b'] },
  legal: { formality: 'formelle', forms: ['declaree'], cite: ['a#b'] },
  identifiers: [{ scheme: 'ML-NIF', value: '084100000', cite: ['a#b'] }],
  founded: { date: '1996', cite: ['a#b'] },
  scope: { scale: 'local', cite: ['a#b'] },
  areas: [{ place: 'kayes', cite: ['a#b'] }],
  addresses: [{ printed: 'Rue 12', place: 'kayes', cite: ['a#b'] }],
  contacts: {
    phones: [{ number: '+22320000000', printed: '20 00 00 00', cite: ['a#b'] }],
    emails: [{ address: 'a@b.org', cite: ['a#b'] }],
    websites: [{ url: 'http://b.org', cite: ['a#b'] }],
  },
  themes: [{ id: 'retour', cite: ['a#b'] }],
  services: [
    {
      id: 'accueil',
      conditions: { ...Object.fromEntries(CONDITIONS.map((key) => [key, { fr: 'Oui.' }])), cite: ['a#b'] },
      cite: ['a#b'],
    },
  ],
  audiences: [{ id: 'femmes', cite: ['a#b'] }],
  networks: { memberOf: [{ organisation: 'reseau', cite: ['a#b'] }] },
  access: {
    ...Object.fromEntries(
      ['eligibility', 'documents', 'cost', 'hours', 'languages'].map((key) => [key, { fr: 'Oui.' }]),
    ),
    cite: ['a#b'],
  },
});

test('each question says where in an entry its value stands, below its own key', () => {
  for (const [name, { at, key }] of QUESTION_ROWS) {
    expect(
      select(full, at).map(({ value }) => value),
      name,
    ).not.toEqual([]);
    expect(at.split('.')[0], name).toBe(key);
  }
});

test('no usual header means two fields, nor stands twice', () => {
  const headers = QUESTION_ROWS.flatMap(([, { headers: own }]) => own.split('; '));
  expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
});

test('remarks speak of keys and of parts of contacts, in the order of an entry', () => {
  expect(REMARK_FIELDS).toEqual([
    ...['name', 'acronym', 'typology', 'legal', 'founded', 'scope', 'areas', 'addresses'],
    ...['phones', 'emails', 'websites', 'themes', 'services', 'networks', 'other'],
  ]);
});

test('questions are found by how they are merged, each with its name', () => {
  expect(questionsMerged('once').map(({ name, key }) => [name, key])).toEqual([
    ['typology', 'typology'],
    ['formality', 'legal'],
    ['founded', 'founded'],
    ['scale', 'scope'],
  ]);
  expect(questionsMerged('contacts').map(({ name }) => name)).toEqual(['phones', 'emails', 'websites']);
});

test('an entry has the fields that documents give, then what the directory adds', () => {
  expect(Object.keys(organisationSchema.shape).slice(0, Object.keys(FIELDS).length)).toEqual(Object.keys(FIELDS));
});
