import { expect, test } from 'vitest';
import { formatDate, plural } from '#i18n/locale.ts';
import { localePath, pathWithoutLocale } from '#i18n/routes.ts';
import { localise } from '#schema/locale.ts';

test('French stands at the root and English under /en/, below the base of the host', () => {
  expect(localePath('/', 'fr', 'organisations/ame/')).toBe('/organisations/ame/');
  expect(localePath('/', 'en', 'organisations/ame/')).toBe('/en/organisations/ame/');
  expect(localePath('/annuaire', 'en', '')).toBe('/annuaire/en/');
});

test('the path without its language is the same in both', () => {
  expect(pathWithoutLocale('/', '/organisations/ame/')).toBe('organisations/ame/');
  expect(pathWithoutLocale('/', '/en/organisations/ame/')).toBe('organisations/ame/');
  expect(pathWithoutLocale('/annuaire', '/annuaire/en/')).toBe('');
  expect(pathWithoutLocale('/', '/enfants/')).toBe('enfants/');
});

test('a missing translation falls back to French and says so', () => {
  expect(localise({ fr: 'oui', en: 'yes' }, 'en')).toEqual({ text: 'yes', lang: 'en' });
  expect(localise({ fr: 'oui' }, 'en')).toEqual({ text: 'oui', lang: 'fr' });
});

test('a date is written as precisely as it is known', () => {
  expect(formatDate('1996', 'fr')).toBe('1996');
  expect(formatDate('2021-11', 'fr')).toBe('novembre 2021');
  expect(formatDate('1996-10-06', 'fr')).toBe('6 octobre 1996');
  expect(formatDate('1996-10-06', 'en')).toBe('6 October 1996');
});

test('French counts zero as one, English does not', () => {
  expect(plural('fr', 0, 'organisation', 'organisations')).toBe('0 organisation');
  expect(plural('en', 0, 'organisation', 'organisations')).toBe('0 organisations');
  expect(plural('fr', 2, 'organisation', 'organisations')).toBe('2 organisations');
});
