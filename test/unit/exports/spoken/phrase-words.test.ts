import { expect, test } from 'vitest';
import { phraseDigest, phraseText, spokenName } from '#exports/spoken/phrase-words.ts';
import { textsFor } from '#i18n/texts.ts';
import { phrase } from '#model/spoken/phrases.ts';
import { answersOf, gives, office } from '../../model/help/questions.ts';

const { directory } = answersOf({ a: { name: 'Aide/ABC', ...gives('sante'), ...office('ouest') } });
const context = { locale: 'fr', t: textsFor('fr'), directory } as const;

test('a phrase is a sentence of its language', () => {
  const said = [
    phrase('besoin', 'sante'),
    phrase('touche', 0),
    phrase('touche', 4),
    phrase('bureau-pays', 'rive'),
    phrase('ancien', 'sans-date'),
    phrase('organisation', 'a'),
    phrase('dire', 'sante'),
  ];
  expect(said.map((it) => phraseText(it, context))).toEqual([
    'sante',
    'Pour la suite, appuyez sur 0.',
    'Appuyez sur 4.',
    'Son bureau est dans un autre pays : rive, voisin.',
    'Une page sans date le dit : demandez si c’est toujours vrai.',
    'Aide, A B C',
    'Quand on répond, dites : « Bonjour. J’ai besoin d’aide : sante. Pouvez-vous m’aider, ou me dire qui appeler ? »',
  ]);
});

test('a phrase about what nobody knows is refused', () => {
  expect(() => phraseText(phrase('organisation', 'inconnue'), context)).toThrow('inconnue');
});

test('the digest changes with the sentence, and with nothing else', () => {
  expect(phraseDigest('Je répète.')).toBe(phraseDigest('Je répète.'));
  expect(phraseDigest('Je répète.')).toMatch(/^[0-9a-f]{8}$/);
  expect(phraseDigest('Je répète.')).not.toBe(phraseDigest('Je répète'));
});

test.each([
  ['Groupe des étranger·e·s et migrant·e·s', 'Groupe des étrangers et migrants'],
  ['Maison du Migrant de Gao/Caritas', 'Maison du Migrant de Gao, Caritas'],
  ['HCR Mali', 'H C R Mali'],
])('%s is said %s', (name, said) => {
  expect(spokenName(name)).toBe(said);
});
