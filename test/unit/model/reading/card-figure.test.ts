import { expect, test } from 'vitest';
import type { Article } from '#model/reading/articles.ts';
import { cardFigure } from '#model/reading/card-figure.ts';

const article = { figures: {}, organisations: [], citations: ['source#a', 'source#b'] } as unknown as Article;
const figure = {
  caption: 'Origines, juin 2021',
  what: 'Pays',
  unit: 'personnes',
  groups: [
    {
      label: 'Ensemble',
      values: [
        { label: 'Togo', value: 15 },
        { label: 'Sénégal', value: 17 },
      ],
    },
    { label: 'Kayes', values: [{ label: 'Mali', value: 90 }] },
  ],
  cite: ['source#a'],
};

test('a card has the greatest number of the first group of its first figure, with what that shows', () => {
  expect(cardFigure({ ...article, organisations: ['ame'], figures: { origines: figure } })).toEqual({
    of: 'figure',
    value: 17,
    label: 'Sénégal',
    unit: 'personnes',
    caption: 'Origines, juin 2021',
  });
});

test('without a figure it has how many organisations it names, and without these how many passages it cites', () => {
  expect(cardFigure({ ...article, organisations: ['ame', 'grdr'] })).toEqual({ of: 'organisations', value: 2 });
  expect(cardFigure(article)).toEqual({ of: 'passages', value: 2 });
});
