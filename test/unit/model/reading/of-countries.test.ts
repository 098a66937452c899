import { describe, expect, test } from 'vitest';
import { countryState, helpCountries, shareByCountry } from '#model/countries.ts';
import { buildDirectory, type ContentRecords } from '#model/directory.ts';
import { populationsOf } from '#model/populations.ts';
import { ofCountries } from '#model/reading/of-countries.ts';
import { articleSchema } from '#schema/article.ts';
import { tableSchema } from '#schema/table.ts';
import { CITE, contentRecords, PLACES, place, source } from '../../records.ts';

const text = { fr: 'x', en: 'x' };
const SAHEL = ['sahel-2022#t1'];
const PAGE = ['page-sn#t1'];
const at = (id: string, cite = PAGE) => [{ place: id, cite }];
const member = (organisation: string) => ({ organisation, basis: 'stated', cite: PAGE });
const summary = (cite: string[]) => ({ ...text, cite });
const abroad = { tier: 'releve', summary: summary(PAGE) };

/** Mali and Sahelia are mapped, Senegal is listed. */
const ORGANISATIONS = {
  'in-mali': { addresses: at('kayes'), networks: { memberOf: [member('network')], members: [] } },
  'in-both': { ...abroad, services: [{ id: 'sante', cite: PAGE }], areas: [...at('gao'), ...at('dakar')] },
  'in-document': { summary: summary(CITE) },
  'in-table': { summary: summary(PAGE) },
  'in-article': { ...abroad, addresses: at('dakar') },
  nowhere: { summary: summary(PAGE) },
  'in-senegal': {
    ...abroad,
    addresses: at('dakar'),
    services: [{ id: 'sante', cite: PAGE }],
    related: [{ organisation: 'in-mali', text, cite: PAGE }],
    networks: { memberOf: [member('network')], members: [] },
  },
  'in-sahelia': { summary: summary(SAHEL), addresses: at('tinza', SAHEL), areas: at('tinza', SAHEL) },
  gone: { ...abroad, addresses: at('dakar'), withdrawn: { date: '2026-01-15' } },
  network: {
    ...abroad,
    areas: at('gao'),
    networks: { memberOf: [], members: ['in-mali', 'in-senegal', 'gone'] },
  },
};

const table = (country: string, organisations: string[]) =>
  tableSchema.parse({
    country,
    title: text,
    about: text,
    cite: country === 'mali' ? CITE : SAHEL,
    organisations: { columns: ['areas'], groups: [{ organisations }] },
  });
const article = (sources: string[], body: string) => ({
  record: articleSchema.parse({ title: 'x', description: 'x', part: 'encadres', order: 1, sources }),
  body,
});
const acronym = (id: string, cite: string[], organisation?: string) => ({
  id,
  acronym: id,
  words: {},
  cite,
  organisation,
});
const reference = (id: string, cite: string[]) =>
  ({ id, type: 'book', title: id, language: 'fr', cite }) as unknown as ContentRecords['bibliography'][number];

const base = contentRecords(ORGANISATIONS, { services: ['sante'] });
const records: ContentRecords = {
  ...base,
  places: [
    ...PLACES,
    place({ id: 'senegal', level: 'country' }),
    place({ id: 'dakar', level: 'region', parent: 'senegal' }),
    place({ id: 'sahelia', level: 'country', programme: { order: 2 } }),
    place({ id: 'tinza', level: 'region', parent: 'sahelia', surveyed: true }),
  ],
  sources: new Map([
    ['carte-2022', { ...source(2022), country: 'mali' }],
    ['sahel-2022', { ...source(2022), country: 'sahelia' }],
    ['page-sn', { ...source(2022), grade: 'press' as const }],
    ['page-unused', { ...source(2022), grade: 'press' as const }],
  ]),
  tables: new Map([
    ['1', table('mali', ['in-table'])],
    ['sahelia-1', table('sahelia', ['in-sahelia'])],
  ]),
  articles: new Map([
    ['fr/mali', article(['carte-2022'], 'On y lit <Org id="in-article" />, le <Acronym id="spelled" />.')],
    ['fr/sahelia', article(['sahel-2022'], 'Rien.')],
  ]),
  acronyms: [
    acronym('of-mali', CITE, 'in-mali'),
    acronym('of-nobody', CITE, 'in-sahelia'),
    acronym('spelled', SAHEL),
    acronym('of-sahelia', SAHEL),
  ],
  bibliography: [reference('read-in-mali', CITE), reference('read-in-sahelia', SAHEL)],
  distinct: [
    { organisations: ['in-mali', 'in-both'], because: text, cite: CITE },
    { organisations: ['in-mali', 'in-senegal'], because: text, cite: CITE },
  ],
};

const ids = (of: ReadonlyMap<string, unknown>) => [...of.keys()];
const mali = ofCountries(records, new Set(['mali']));

describe('an edition of Mali', () => {
  test('has who has a place there, whom its documents, tables and articles name, and who belongs nowhere', () => {
    expect(ids(mali.organisations)).toEqual([
      ...['in-mali', 'in-both', 'in-document', 'in-table', 'in-article', 'nowhere', 'network'],
    ]);
  });

  test('has the tables, articles, acronyms, references and sources that speak of it, and names nobody who is left out', () => {
    expect(ids(mali.tables)).toEqual(['1']);
    expect(ids(mali.articles)).toEqual(['fr/mali']);
    expect(mali.acronyms.map(({ id, organisation }) => [id, organisation])).toEqual([
      ['of-mali', 'in-mali'],
      ['of-nobody', undefined],
      ['spelled', undefined],
    ]);
    expect(mali.bibliography.map(({ id }) => id)).toEqual(['read-in-mali']);
    // An acronym that an article spells out is cited from the document of the other country.
    expect(ids(mali.sources)).toEqual(['carte-2022', 'sahel-2022', 'page-sn']);
    expect(mali.distinct?.map(({ organisations }) => organisations)).toEqual([['in-mali', 'in-both']]);
  });

  test('keeps every place by name, and no other country of the programme: of it we would say that there is nobody', () => {
    const { gazetteer } = buildDirectory(mali);
    expect(ids(gazetteer.byId)).toEqual(records.places.map(({ id }) => id));
    expect([gazetteer.programmeCountries, gazetteer.regions].map((places) => places.map(({ id }) => id))).toEqual([
      ['mali'],
      ['kayes', 'gao'],
    ]);
    expect(gazetteer.byId.get('tinza')?.surveyed).toBeUndefined();
  });

  test('leads to nobody who is left out, and counts the links that it does not show, whoever says so; none to who withdrew', () => {
    expect(mali.organisations.get('network')?.networks?.members).toEqual(['in-mali']);
    expect(mali.edition).toEqual({
      countries: new Set(['mali']),
      linksOut: new Map([
        ['in-mali', 1],
        ['network', 1],
      ]),
    });
  });

  test('asks about help in no country that it leaves out, and says of it that it is outside', () => {
    const directory = buildDirectory(mali);
    const senegal = place({ id: 'senegal', level: 'country' });
    expect(helpCountries(directory).map(({ id }) => id)).toEqual(['mali']);
    expect([countryState(senegal, 1, directory.edition), countryState(senegal, 1)]).toEqual(['outside', 'listed']);
  });
});

test('a listed country beside it is asked about as in the whole directory', () => {
  const directory = buildDirectory(ofCountries(records, new Set(['mali', 'senegal'])));
  expect(helpCountries(directory).map(({ id }) => id)).toEqual(['mali', 'senegal']);
  expect(directory.edition?.linksOut).toEqual(new Map());
});

test('an edition of every country is the whole directory, but for sources that nobody cites', () => {
  const { edition, sources, ...rest } = ofCountries(records, new Set(['mali', 'senegal', 'sahelia', 'france']));
  const { sources: all, ...whole } = records;
  expect(edition?.linksOut).toEqual(new Map());
  expect(ids(sources)).toEqual(ids(all).filter((id) => id !== 'page-unused'));
  expect({ ...rest, acronyms: [] }).toEqual({ ...whole, acronyms: [] });
});

test('what is counted of a mapping is the same beside other countries and without them', () => {
  const numbers = (content: ContentRecords) => {
    const { mapped } = shareByCountry(buildDirectory(content));
    return populationsOf(mapped.organisations.filter(({ id }) => mali.organisations.has(id)));
  };
  expect(numbers(mali)).toEqual(numbers(records));
});
