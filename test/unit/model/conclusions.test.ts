import { expect, test } from 'vitest';
import { conclusionsOf } from '#model/conclusions.ts';
import { vocabularySchema } from '#schema/vocabulary.ts';

const text = { fr: 'Terme', en: 'Term' };
const terms = vocabularySchema.parse([
  { id: 'retour', label: text, definition: text, concludedFrom: { words: ['refoulés', 'd’accueil'] } },
  { id: 'soins', label: text, definition: text, concludedFrom: { themes: ['sante', 'femmes'] } },
  { id: 'reste', label: text, definition: text },
]);
const organisation = (name: string, more = {}) => ({ name, aliases: [], themes: [], isDated: false, ...more });
const theme = (id: string, basis: 'stated' | 'inferred') => ({ id, basis, cite: ['a#b'] });

test('a whole word of the name or of another printed name, whatever its accents and case', () => {
  const found = [{ id: 'retour', fromName: true, fromThemes: [] }];
  expect(conclusionsOf(organisation('Association des REFOULES'), 'themes', terms)).toEqual(found);
  expect(conclusionsOf(organisation("Maison d'Accueil"), 'themes', terms)).toEqual(found);
  expect(conclusionsOf(organisation('AR', { aliases: ['Les refoulés'] }), 'themes', terms)).toEqual(found);
  expect(conclusionsOf(organisation('Les irrefoulés'), 'themes', terms)).toEqual([]);
});

test('a theme that a document states, and never one that is itself concluded', () => {
  const with2 = organisation('A', { themes: [theme('sante', 'stated'), theme('femmes', 'inferred')] });
  expect(conclusionsOf(with2, 'services', terms)).toEqual([{ id: 'soins', fromName: false, fromThemes: ['sante'] }]);
});

test('no service of who is known only from old documents', () => {
  const old = organisation('Les refoulés', { isDated: true, themes: [theme('sante', 'stated')] });
  expect(conclusionsOf(old, 'services', terms)).toEqual([]);
  expect(conclusionsOf(old, 'audiences', terms).map(({ id }) => id)).toEqual(['retour', 'soins']);
});
