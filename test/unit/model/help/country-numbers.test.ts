import { expect, test } from 'vitest';
import { countryNumbers } from '#model/help/country-numbers.ts';
import { CITE, contentRecords, place } from '../../records.ts';

const { sources } = contentRecords({});

const number = (digits: string, services: string[], cite: string[] = CITE) => ({
  number: digits,
  label: { fr: 'Secours', en: 'Rescue' },
  services,
  cite,
});
const country = place({
  id: 'pays',
  level: 'country',
  iso: 'ML',
  numbers: [
    number('18', ['sante', 'secours']),
    number('80001116', ['secours']),
    number('15', ['sante'], ['note-2014#t1']),
  ],
});

test('a number of the country follows the answers that it serves, with its year; one that only an old source gives follows none', () => {
  const numbersFor = (need: string) =>
    countryNumbers(country, need, sources).map(({ number: own, year }) => [own, year]);
  expect(numbersFor('sante')).toEqual([['18', 2022]]);
  expect(numbersFor('secours')).toEqual([
    ['18', 2022],
    ['80001116', 2022],
  ]);
  expect(numbersFor('hebergement')).toEqual([]);
});

test('a country without a number says nothing', () => {
  expect(countryNumbers(place({ id: 'voisin', level: 'country' }), 'sante', sources)).toEqual([]);
});
