/** What it takes to add something; `npm run growth` also builds the site with it. */
import { expect, test } from 'vitest';
import { FIELD } from '../../../scripts/growth/field.ts';
import { grow } from '../../../scripts/growth/growth.ts';

test('a cited field takes its row and its words, and the compiler asks for each word that is missing', () => {
  expect(grow(FIELD, true)).toEqual({
    name: 'field',
    goal: 3,
    touched: ['src/schema/fields/status.ts', 'src/i18n/fr/fields.ts', 'src/i18n/en/fields.ts'],
    missed: [
      { file: 'src/i18n/fr/fields.ts', isNamed: true },
      { file: 'src/i18n/en/fields.ts', isNamed: true },
    ],
    left: [],
    checks: [],
  });
});
