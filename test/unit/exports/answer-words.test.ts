import { expect, test } from 'vitest';
import { beyondWords, entryWords } from '#exports/answer-words.ts';
import { placeWords } from '#exports/place-words.ts';
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

test('an office in another country is said to be there, beyond a border that may be closed, and where it acts is named', () => {
  const neighbour = { tier: 'releve', ...gives('hebergement'), ...office('rive'), ...phone() };
  const visitor = { ...gives('hebergement'), ...acts('voisin'), ...office('est'), ...phone() };
  const answer = ask({ neighbour, visitor }, 'hebergement', 'rive');
  expect(answer.entries.map((entry) => entryWords(entry, answer, context).where)).toEqual([
    'À rive.',
    'Agit à voisin ; bureau à est (pays), à 110 km. La frontière peut être fermée : téléphonez d’abord.',
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
