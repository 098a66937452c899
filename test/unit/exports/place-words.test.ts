import { expect, test } from 'vitest';
import { countryWords, placeWords } from '#exports/place-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { acts, ask, gazetteer, gives, office, phone } from '../model/help/questions.ts';

const context = { locale: 'fr', t: textsFor('fr'), publics: new Map(), gazetteer } as const;

test('a whole country: how many can be called; else how many are known; else that nobody is', () => {
  const first = { tier: 'releve', ...gives('hebergement'), ...office('rive'), ...phone() };
  const silent = { tier: 'releve', ...gives('hebergement'), ...office('passage') };
  const words = (members: Parameters<typeof ask>[0]) => countryWords(ask(members, 'hebergement', 'voisin'), context);
  expect(words({ first, silent })).toBe('1 donne cette aide');
  expect(words({ first: { ...first, ...gives('accueil') }, silent })).toBe('1 à qui demander');
  expect(words({ silent })).toBe('1 connue, sans numéro');
  // Who acts there can be called, whether or not a document gives an address.
  expect(words({ silent, acts: { tier: 'releve', ...gives('hebergement'), ...acts('rive'), ...phone() } })).toBe(
    '1 donne cette aide',
  );
  expect(words({})).toBe('personne de connu dans ce pays');
});

test('beside a place stands who gives this help there, who may be asked, and where the help is if it is not given there', () => {
  const words = (members: Parameters<typeof ask>[0]) =>
    placeWords(ask(members, 'hebergement', 'ouest'), context).replace(/\s/g, ' ');
  const bed = { ...gives('hebergement'), ...phone() };
  const door = { ...gives('accueil'), ...phone() };
  const here = office('bourg');
  expect(words({ a: { ...bed, ...here }, b: { ...bed, ...here }, c: { ...door, ...here } })).toBe(
    '2 donnent cette aide, 1 à qui demander',
  );
  expect(words({ c: { ...door, ...here }, far: { ...bed, ...office('est') } })).toBe(
    '1 à qui demander ; cette aide : est, à 1 000 km',
  );
  expect(words({ d: { ...door, ...office('milieu'), ...acts('ouest') }, far: { ...bed, ...office('est') } })).toBe(
    'à qui demander : milieu, à 560 km ; cette aide : est, à 1 000 km',
  );
  expect(words({ far: { ...bed, ...office('milieu') } })).toBe('cette aide : milieu, à 560 km');
  expect(words({ d: { ...door, ...office('milieu'), ...acts('ouest') }, far: { ...bed, ...office('milieu') } })).toBe(
    'cette aide : milieu, à 560 km',
  );
});

test('what we only conclude of a help is somebody to ask', () => {
  const bed = { ...gives('hebergement', undefined, 'inferred'), ...office('bourg'), ...phone() };
  expect(placeWords(ask({ bed }, 'hebergement', 'ouest'), context)).toBe('1 à qui demander');
});
