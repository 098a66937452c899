import { expect, test } from 'vitest';
import { phrase } from '#model/spoken/phrases.ts';
import { phrasePicture } from '#pictures/phrase-picture.ts';

const terms = new Map([['hebergement', { icon: 'bed' as const }]]);

test('a phrase about a need has the picture of the need, any other that of its kind', () => {
  expect(phrasePicture(phrase('besoin', 'hebergement'), terms)).toBe('bed');
  expect(phrasePicture(phrase('dire', 'hebergement'), terms)).toBe('bed');
  expect(phrasePicture(phrase('besoin', 'inconnu'), terms)).toBe('info');
  expect(phrasePicture(phrase('ancien', 2014), terms)).toBe('hourglass');
});
