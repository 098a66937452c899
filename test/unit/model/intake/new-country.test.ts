import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { newCountry } from '#model/intake/new-country.ts';
import { perLocale } from '#schema/locale.ts';
import { placesSchema } from '#schema/place.ts';
import { PLACES, place } from '../../records.ts';

const regions = [
  { name: 'Gao', outline: 'TD01' },
  { name: 'Kanem: Nord', outline: 'Kanem' },
];
const tchad = { iso: 'TD', name: { ...perLocale(() => 'Tchad'), en: 'Chad' }, regions };

test('a new country is sound at once: itself, its regions, and ids that no other country has', () => {
  const { id, text } = newCountry(tchad, PLACES);
  expect(id).toBe('tchad');
  expect(
    placesSchema
      .parse(parse(text))
      .map(({ id: own, iso, level, outline, parent }) => [own, level, parent ?? iso, outline]),
  ).toEqual([
    ['tchad', 'country', 'TD', undefined],
    ['gao-tchad', 'region', 'tchad', 'TD01'],
    ['kanem-nord', 'region', 'tchad', 'Kanem'],
  ]);
});

test('what can be said of a whole country stands in its file to be filled in, and is sound once it is', () => {
  const { text } = newCountry(tchad, PLACES);
  const filled = text
    .split('\n')
    .map((line) => line.replace(/^ {2}# (?=numbers:|languages:| {2}(?:- \{ number|list:|source:))/, '  '))
    .join('\n');
  const [country] = placesSchema.parse(parse(filled));
  expect(country?.numbers?.map(({ number, services }) => [number, services])).toEqual([['18', ['sante']]]);
  expect(country?.languages).toEqual({ list: [{ code: 'wo' }, { code: 'fr' }], source: 'Unicode CLDR' });
  expect(placesSchema.parse(parse(text))[0]).not.toHaveProperty('numbers');
});

test('a country that is there is not written again: its regions join it', () => {
  const { id, text } = newCountry(tchad, [...PLACES, place({ id: 'le-tchad', level: 'country', iso: 'TD' })]);
  expect(id).toBe('le-tchad');
  expect(placesSchema.parse(parse(text)).map(({ id: own, parent }) => [own, parent])).toEqual([
    ['gao-le-tchad', 'le-tchad'],
    ['kanem-nord', 'le-tchad'],
  ]);
});

test('where no outline names the regions, the country stands alone with an example to copy', () => {
  const { text } = newCountry({ ...tchad, regions: [] }, PLACES);
  expect(placesSchema.parse(parse(text)).map(({ id }) => id)).toEqual(['tchad']);
  expect(text).toContain('#   parent: tchad');
});
