import { expect, test } from 'vitest';
import { entryWords } from '#exports/answer-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { acts, ask, gives, office, phone } from '../model/help/questions.ts';

/** Where each is said to be, in the answer for a bed in the west. */
function where(organisations: Record<string, object>): string[] {
  const answer = ask(organisations, 'hebergement', 'ouest');
  const context = { locale: 'fr', t: textsFor('fr'), publics: new Map() } as const;
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
