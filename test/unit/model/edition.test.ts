import { expect, test } from 'vitest';
import { editionCountries, isInEdition } from '#model/edition.ts';
import { place } from '../records.ts';

const PLACES = [
  place({ id: 'mali', level: 'country', iso: 'ML', programme: { order: 1 } }),
  place({ id: 'kayes', level: 'region', parent: 'mali' }),
  place({ id: 'senegal', level: 'country', iso: 'SN' }),
  place({ id: 'sahelia', level: 'country', iso: 'XS', programme: { order: 2 } }),
];

test('countries are named by their ISO codes, in any case, with blanks or twice', () => {
  expect(editionCountries('ml', PLACES)).toEqual(new Set(['mali']));
  expect(editionCountries(' SN, ml,ML ,', PLACES)).toEqual(new Set(['mali', 'senegal']));
});

test('a code that no country has is refused, with those that would do', () => {
  expect(editionCountries('ml,zz,kayes', PLACES)).toEqual({
    why: 'unknown',
    codes: ['zz', 'kayes'],
    known: ['ml', 'sn', 'xs'],
  });
});

test('countries of which none was mapped are no edition: its home page, map and coverage would speak of nothing', () => {
  expect(editionCountries('sn', PLACES)).toEqual({ why: 'none-mapped', codes: ['sn'], known: ['ml', 'xs'] });
});

test('every country is in the whole directory, and in an edition those that it names', () => {
  const edition = { countries: new Set(['mali']), linksOut: new Map() };
  expect([isInEdition({ id: 'senegal' }, undefined), isInEdition({ id: 'senegal' }, edition)]).toEqual([true, false]);
  expect(isInEdition({ id: 'mali' }, edition)).toBe(true);
});
