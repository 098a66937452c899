import { expect, test } from 'vitest';
import { districtWords, levelName } from '#i18n/level-name.ts';
import { placeSchema } from '#schema/place.ts';

const country = (id: string, own?: string) =>
  placeSchema.parse({
    id,
    name: { fr: id, en: id },
    level: 'country',
    ...(own && { levels: { district: { one: { fr: own, en: own }, many: { fr: `${own}s`, en: `${own}s` } } } }),
  });

test('a level bears the name that its country gives it, and else a word of no one country', () => {
  expect(levelName('district', country('mali', 'cercle'), 'fr')).toBe('Cercle');
  expect(levelName('district', country('senegal', 'département'), 'fr')).toBe('Département');
  expect(levelName('district', country('gambie'), 'en')).toBe('Part of a region');
  expect(levelName('crossing', country('mali', 'cercle'), 'fr')).toBe('Lieu de passage');
});

test('what several countries call their second level is said once each', () => {
  const countries = [country('mali', 'cercle'), country('niger', 'département'), country('senegal', 'département')];
  expect(districtWords(countries, 'many', 'fr')).toBe('cercles, départements');
  expect(districtWords([country('gambie')], 'one', 'fr')).toBe('subdivision d’une région');
});
