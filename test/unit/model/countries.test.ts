import { expect, test } from 'vitest';
import { byHomeCountry, countryState, helpCountries, shareByCountry } from '#model/countries.ts';
import { buildDirectory, type Directory } from '#model/directory.ts';
import { facetValues } from '#model/filter/facet-values.ts';
import { buildAllLists, pagesOfList, pairLists } from '#model/lists/lists.ts';
import { buildCoverage } from '#model/mapping/coverage.ts';
import { populationsOf } from '#model/populations.ts';
import { CITE, contentRecords, PLACES, place } from '../records.ts';

const text = { fr: 'x', en: 'x' };
const at = (id: string) => [{ place: id, cite: CITE }];
const gives = { services: [{ id: 'sante', cite: CITE }] };
const NEIGHBOURS = [
  place({ id: 'maroc', level: 'country' }),
  place({ id: 'oriental', level: 'region', parent: 'maroc' }),
  place({ id: 'tunisie', level: 'country' }),
];
const MAPPING = {
  zed: {
    ...gives,
    tier: 'interviewed',
    addresses: at('kayes'),
    areas: at('kayes'),
    themes: [{ id: 'femmes', cite: CITE }],
  },
  'abroad-too': { ...gives, areas: [...at('gao'), ...at('maroc')] },
};
const OTHERS = {
  alpha: { ...gives, tier: 'releve', addresses: at('oriental'), themes: [{ id: 'femmes', cite: CITE }] },
  beta: { ...gives, tier: 'releve', addresses: at('oriental') },
  spread: { tier: 'releve', areas: [...at('maroc'), ...at('tunisie')] },
  // Described only: nobody is led to it.
  closed: { ...gives, tier: 'releve', addresses: at('tunisie'), notToCall: { why: 'ended', text, cite: CITE } },
};
const build = (organisations: Record<string, object>) =>
  buildDirectory({
    ...contentRecords(organisations, { services: ['sante'], themes: ['femmes'] }),
    places: [...PLACES, ...NEIGHBOURS],
  });
const directory = build({ ...OTHERS, ...MAPPING });

/** Every number that pages of a mapping show. */
function numbers({ mapped }: { mapped: Directory }) {
  const [mali] = mapped.gazetteer.programmeCountries;
  return {
    populations: populationsOf(mapped.organisations),
    lists: Object.values(buildAllLists(mapped)).map((lists) =>
      lists.map(({ id, old, organisations, unknown, wholeCountry }) => [
        id,
        organisations.map((it) => it.id),
        wholeCountry.length,
        old.length,
        unknown,
      ]),
    ),
    facets: Object.values(facetValues(mapped)).map((values) => values.map(({ count, id }) => [id, count])),
    coverage: mali && JSON.stringify(buildCoverage(mapped, 'themes', mali)),
  };
}

test('entries of a listed country change no list, facet, matrix or population of the mapped one', () => {
  expect(numbers(shareByCountry(directory))).toEqual(numbers(shareByCountry(build(MAPPING))));
});

test('the mapped countries come first in the directory, whatever the alphabet says: the filter numbers them like the search', () => {
  expect(directory.organisations.map(({ id }) => id)).toEqual([
    ...['abroad-too', 'zed'],
    ...['alpha', 'beta', 'closed', 'spread'],
  ]);
  const { elsewhere, mapped } = shareByCountry(directory);
  expect([...mapped.organisations, ...elsewhere.organisations]).toEqual(directory.organisations);
});

test('help is asked for in the mapped countries, then where somebody who belongs there gives help and is offered', () => {
  expect(helpCountries(directory).map(({ id }) => id)).toEqual(['mali', 'maroc']);
});

test('organisations are grouped by home country, those with none last', () => {
  const { elsewhere } = shareByCountry(directory);
  expect(byHomeCountry(elsewhere.organisations).map(([country, own]) => [country?.id, own.length])).toEqual([
    ['maroc', 2],
    ['tunisie', 1],
    [undefined, 1],
  ]);
});

test('a country is mapped, listed, or only named by organisations of the mapped ones', () => {
  const country = (id: string) => directory.gazetteer.byId.get(id) ?? place({ id, level: 'country' });
  expect([
    countryState(country('mali'), 3),
    countryState(country('maroc'), 1),
    countryState(country('maroc'), 0),
  ]).toEqual(['mapped', 'listed', 'named']);
});

test('the page of a country has those who belong there first, and those of the mapped countries counted apart', () => {
  const { elsewhere, mapped } = shareByCountry(directory);
  const pairs = pairLists(buildAllLists(mapped).pays, buildAllLists(elsewhere).pays);
  expect(
    pairs.map(({ elsewhere: own, id, list }) => [
      id,
      own.organisations.map((it) => it.id),
      list.organisations.map((it) => it.id),
    ]),
  ).toEqual([
    ['mali', [], ['zed', 'abroad-too']],
    ['maroc', ['alpha', 'beta', 'spread'], ['abroad-too']],
    ['tunisie', ['closed', 'spread'], []],
  ]);
  const [, maroc] = pairs;
  const [page] = maroc ? pagesOfList(maroc.list, maroc.elsewhere) : [];
  expect(page?.sections.map((section) => section.length)).toEqual([1, 0, 0, 3]);
  // What only an old source says of who belongs there stands with what is old, and is not counted either.
  const old = build({ ...MAPPING, old: { tier: 'releve', addresses: [{ place: 'maroc', cite: ['note-2014#t1'] }] } });
  const [, pair] = pairLists(buildAllLists(mapped).pays, buildAllLists(shareByCountry(old).elsewhere).pays);
  const [oldPage] = pair ? pagesOfList(pair.list, pair.elsewhere) : [];
  expect([pair?.id, oldPage?.sections.map((section) => section.map(({ id }) => id))]).toEqual([
    'maroc',
    [['abroad-too'], [], ['old'], []],
  ]);
});
