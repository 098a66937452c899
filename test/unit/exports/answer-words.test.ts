import { expect, test } from 'vitest';
import { beyondWords, countryWords, entryWords, placeWords } from '#exports/answer-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { acts, ask, gazetteer, gives, office, phone } from '../model/help/questions.ts';

const context = { locale: 'fr', t: textsFor('fr'), publics: new Map(), gazetteer } as const;

/** Where each is said to be, in the answer for a bed in the west. */
function where(organisations: Record<string, object>): string[] {
  const answer = ask(organisations, 'hebergement', 'ouest');
  return answer.entries.map((entry) => entryWords(entry, answer, context).where);
}

test('who acts here and can be called is said to have its telephone where its office is', () => {
  expect(where({ a: { ...gives('hebergement'), ...acts('ouest'), ...office('milieu'), ...phone() } })).toEqual([
    'Agit à ouest ; le téléphone est à milieu, à 560 km.',
  ]);
});

test('no telephone is spoken of where none is known', () => {
  expect(where({ a: { ...gives('hebergement'), ...acts('ouest'), ...office('milieu') } })).toEqual([
    'Agit à ouest ; le bureau est à milieu, à 560 km.',
  ]);
});

test('where a place has no position no distance is said', () => {
  const nowhere = office('ailleurs');
  expect(
    where({
      a: { ...gives('hebergement'), ...acts('ouest'), ...nowhere, ...phone() },
      b: { ...gives('hebergement'), ...acts('ouest'), ...nowhere },
      c: { ...gives('hebergement'), ...acts('ouest') },
    }),
  ).toEqual([
    'Agit à ouest ; le téléphone est à ailleurs.',
    'Agit à ouest ; le bureau est à ailleurs.',
    'Agit à ouest. Aucun document ne donne son adresse.',
  ]);
});

test('an office in another country is said to be there, beyond a border that may be closed', () => {
  const neighbour = { tier: 'releve', ...gives('hebergement'), ...office('rive'), ...phone() };
  const visitor = { ...gives('hebergement'), ...acts('voisin'), ...office('est'), ...phone() };
  const answer = ask({ neighbour, visitor }, 'hebergement', 'rive');
  expect(answer.entries.map((entry) => entryWords(entry, answer, context).where)).toEqual([
    'À rive.',
    'Agit dans tout le pays ; bureau à est (pays), à 110 km. La frontière peut être fermée : téléphonez d’abord.',
  ]);
});

test('beyond a border: the country, the distance, why, and of what year that is known', () => {
  const neighbour = { tier: 'releve', ...gives('hebergement'), ...office('rive'), ...phone() };
  const receiver = { tier: 'releve', ...gives('accueil'), ...office('passage'), ...phone() };
  const answer = ask({ neighbour, receiver }, 'hebergement', 'est');
  expect(answer.beyond.map((entry) => beyondWords(entry, answer, context))).toEqual([
    { where: 'Bureau à rive (voisin), à 110 km.', why: 'D’après une source : hebergement. (source de 2022)' },
    {
      where: 'Bureau à passage (voisin), à 170 km.',
      why: 'Reçoit des migrants : demandez cette aide. (source de 2022)',
    },
  ]);
  expect(placeWords(answer, context)).toBe('le plus proche : rive (voisin), à 110 km, de l’autre côté de la frontière');
});

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

test('only of who has a number is it said to call and ask', () => {
  const answer = ask(
    { a: { ...gives('accueil'), ...office('bourg'), ...phone() }, b: { ...gives('accueil'), ...office('bourg') } },
    'hebergement',
    'ouest',
  );
  expect(answer.entries.map((entry) => entryWords(entry, answer, context).why)).toEqual([
    'Reçoit des migrants. Aucun document ne dit qu’elle donne cette aide : appelez et demandez.',
    'Reçoit des migrants. Aucun document ne dit qu’elle donne cette aide.',
  ]);
});
