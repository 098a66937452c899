import { expect, test } from 'vitest';
import { rowNames } from '#model/row-names.ts';

test('a row names the typology and each theme in their order, and nothing of what is unknown', () => {
  const values = { typologie: ['reseaux'], theme: ['jeunes', 'femmes'] };
  const label = (facet: string, value: string) => `${facet} ${value}`;
  expect(rowNames((facet) => values[facet], label)).toEqual({
    typology: 'typologie reseaux',
    themes: 'theme jeunes, theme femmes',
  });
  expect(rowNames(() => ['inconnu'], label)).toEqual({ typology: '', themes: '' });
});
