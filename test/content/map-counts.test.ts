import { expect, test } from 'vitest';
import { EMPTY_FILTER, passesFilter } from '#model/filter/filter.ts';
import { countryPoints, pointIndex } from '#model/map/points.ts';
import { tallier, tally } from '#model/map/tally.ts';
import { isRecent } from '../recent-facts.ts';
import {
  countByHand,
  country,
  countryMap,
  directory,
  isWithin,
  looseOrganisations,
  loosePlaces,
  placed,
} from './real.ts';

const scope = {
  regions: new Set(countryMap.views.regions.areas.map(({ id }) => id)),
  pointOf: pointIndex([...countryMap.views.regions.points, ...countryMap.views.pays.points]),
};
const all = tally(placed, EMPTY_FILTER, scope);
const count = tallier(placed, scope);

test('regions count what the files say, counted by hand', () => {
  expect(scope.regions.size).toBe(10);
  for (const id of scope.regions) expect(all.regions.get(id) ?? 0, id).toBe(countByHand(id));
});

test('who is in a region by an old document only is counted apart, with its year', () => {
  for (const id of scope.regions) {
    const byHand = looseOrganisations.filter(({ areas = [], servicePoints = [] }) => {
      const there = [...areas, ...servicePoints].filter(({ place }) => isWithin(place, id));
      const everywhere = [...areas, ...servicePoints].some((item) => item.place === country.id && isRecent(item));
      return there.length > 0 && !there.some(isRecent) && !everywhere;
    });
    const found = (all.old.get(id) ?? []).map(({ entry, year }) => [entry.id, year < 2021]);
    expect(found.sort(), id).toEqual(byHand.map((organisation) => [organisation.id, true]).sort());
  }
});

test('those that act in the whole country are counted apart', () => {
  const byHand = looseOrganisations.filter(({ areas = [], servicePoints = [] }) =>
    [...areas, ...servicePoints].some((item) => item.place === country.id && isRecent(item)),
  );
  expect(all.wholeCountry).toBe(byHand.length);
});

test('every place below a region that an organisation names is a point or is listed without a position', () => {
  const placeIds = new Set(placed.flatMap(({ places, oldPlaces = {} }) => [...places, ...Object.keys(oldPlaces)]));
  const points = [...countryMap.views.regions.points, ...countryMap.views.pays.points].flatMap(({ places }) => places);
  const shown = [...points, ...countryMap.unlocated].map(({ id }) => id);
  expect(shown.sort()).toEqual([...placeIds].sort());
  for (const { id } of countryMap.unlocated) expect(loosePlaces[id].coordinates, id).toBeUndefined();
});

test('places at the same spot are one point, at which an organisation counts once', () => {
  const entry = placed.find(({ places }) => places.includes('kita'));
  expect(entry).toBeDefined();
  const twice = [{ ...entry, places: ['kayes-ville', 'cercle-de-kayes'] } as (typeof placed)[0]];
  const { points } = countryPoints(directory.gazetteer, twice, country);
  expect(points.map(({ id, places }) => [id, places.map((place) => place.id)])).toEqual([
    ['cercle-de-kayes', ['cercle-de-kayes', 'kayes-ville']],
  ]);
  const counted = tally(twice, EMPTY_FILTER, { ...scope, pointOf: pointIndex(points) });
  expect([...counted.points]).toEqual([['cercle-de-kayes', 1]]);
});

test('under a filter the numbers are those of a naive count over what passes', () => {
  for (const theme of directory.vocabularies.themes) {
    for (const palier of ['interviewed', 'named']) {
      const state = { ...EMPTY_FILTER, values: { theme: [theme.id], palier: [palier] } };
      const { regions, passing } = tally(placed, state, scope);
      const naive = placed.filter((entry) => passesFilter(entry, state));
      expect(passing).toEqual(naive);
      for (const id of scope.regions)
        expect(regions.get(id) ?? 0).toBe(naive.filter(({ values }) => values.region.includes(id)).length);
    }
  }
});

test.each([
  ['a region, with those of the whole country', { values: { region: ['gao', 'kidal'] } }],
  ['a region, without them', { values: { region: ['gao'], theme: ['femmes', 'jeunes'] }, withWholeCountry: false }],
  ['a country and a status', { values: { pays: ['france'], statut: ['declaree'] } }],
  ['words', { words: 'retour', values: { palier: ['interviewed'] } }],
  ['nothing that anybody has', { values: { theme: ['inconnu'] } }],
])('one after the other, the same tallier counts what a naive count does: %s', (_, part) => {
  const state = { ...EMPTY_FILTER, ...part };
  const naive = placed.filter((entry) => passesFilter(entry, state));
  const having = (ids: readonly string[], has: (entry: (typeof placed)[0], id: string) => boolean) =>
    ids.flatMap((id) => {
      const count = naive.filter((entry) => has(entry, id)).length;
      return count > 0 ? [[id, count]] : [];
    });
  const counted = count(state);
  const ids = [...directory.gazetteer.byId.keys()];
  const sorted = (counts: ReadonlyMap<string, number>) =>
    ids.flatMap((id) => (counts.has(id) ? [[id, counts.get(id)]] : []));
  expect(counted.passing).toEqual(naive);
  expect(sorted(counted.regions)).toEqual(having(ids, ({ values }, id) => values.region.includes(id)));
  expect(sorted(counted.countries)).toEqual(having(ids, ({ values }, id) => values.pays.includes(id)));
  expect(sorted(counted.everywhere)).toEqual(
    having(ids, ({ wholeCountryRegions }, id) => wholeCountryRegions.includes(id)),
  );
  expect(sorted(counted.points)).toEqual(
    having(ids, ({ places }, id) => places.some((place) => scope.pointOf.get(place) === id)),
  );
  expect(counted.wholeCountry).toBe(
    naive.filter(({ wholeCountryRegions }) => wholeCountryRegions.some((id) => scope.regions.has(id))).length,
  );
});
