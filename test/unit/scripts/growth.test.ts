/** What it takes to add something; `npm run growth` also builds the site with it, and adds a facet. */
import { expect, test } from 'vitest';
import { FIELD } from '../../../scripts/growth/field.ts';
import { grow } from '../../../scripts/growth/growth.ts';
import { NEW_LANGUAGE } from '../../../scripts/growth/language.ts';

test('a cited field takes its row and its words, and the compiler asks for each word that is missing', () => {
  expect(grow(FIELD, true)).toEqual({
    name: 'field',
    goal: 3,
    touched: ['src/schema/fields/status.ts', 'src/i18n/fr/fields.ts', 'src/i18n/en/fields.ts'],
    missed: [
      { file: 'src/i18n/fr/fields.ts', complaint: "TS2741: Property 'taxation' is missing" },
      { file: 'src/i18n/en/fields.ts', complaint: "TS2741: Property 'taxation' is missing" },
    ],
    left: [],
    checks: [],
  });
});

test('a language takes a line and a folder: a command names the folder that is missing, the compiler each text', () => {
  expect(grow(NEW_LANGUAGE, true)).toEqual({
    name: 'language',
    goal: 1,
    touched: ['src/schema/locale.ts'],
    missed: [
      { file: 'src/i18n/eo/', complaint: expect.stringContaining('/src/i18n/eo/index.ts') },
      { file: 'src/i18n/eo/questionnaire.ts', complaint: "TS2741: Property 'yes' is missing" },
    ],
    left: [],
    checks: [],
  });
});
