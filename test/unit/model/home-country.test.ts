import { expect, test } from 'vitest';
import { buildGazetteer } from '#model/gazetteer.ts';
import { homeCountry, isElsewhere, isMappedCountry } from '#model/home-country.ts';
import { CITE, organisationRecord, PLACES, place } from '../records.ts';

const gazetteer = buildGazetteer([
  ...PLACES,
  place({ id: 'maroc', level: 'country' }),
  place({ id: 'rabat', level: 'locality', parent: 'maroc' }),
]);
const at = (...places: string[]) => places.map((id) => ({ place: id, cite: CITE }));
const home = (fields: object) => homeCountry(organisationRecord(fields), gazetteer)?.id;

test('home is the country of the first address, else the one country in which it acts, else none', () => {
  expect(home({ addresses: at('ile-de-france', 'kita'), areas: at('mali') })).toBe('france');
  expect(home({ areas: at('kayes', 'kita') })).toBe('mali');
  expect(home({ areas: at('kayes', 'rabat') })).toBeUndefined();
  expect(home({})).toBeUndefined();
});

test('an organisation is of other countries alone where no document of a mapping names it and all its places lie there', () => {
  const elsewhere = (fields: object) => isElsewhere(organisationRecord({ tier: 'releve', ...fields }), gazetteer);
  expect(elsewhere({ addresses: at('rabat') })).toBe(true);
  expect(elsewhere({ addresses: at('rabat'), areas: at('ile-de-france') })).toBe(true);
  expect(elsewhere({ addresses: at('rabat'), areas: at('kayes') })).toBe(false);
  expect(elsewhere({ addresses: at('rabat'), tier: 'named' })).toBe(false);
  // Nothing says where it is: it stays with the mapping.
  expect(elsewhere({})).toBe(false);
});

test('a country is mapped where it is of the programme; a region never is', () => {
  expect(PLACES.filter(isMappedCountry).map(({ id }) => id)).toEqual(['mali']);
});
