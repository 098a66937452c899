import { expect, test } from 'vitest';
import { digitPhrases, distinctPhrases, phrase, phraseId } from '#model/spoken/phrases.ts';

test('the id of a phrase is what it says and of whom', () => {
  expect([phrase('besoin', 'sante'), phrase('ancien', 2014), phrase('phrase', 'numero')].map(phraseId)).toEqual([
    'besoin-sante',
    'ancien-2014',
    'phrase-numero',
  ]);
});

test('a number is said digit by digit, without its signs', () => {
  expect(digitPhrases('+20 2').map(phraseId)).toEqual(['chiffre-2', 'chiffre-0', 'chiffre-2']);
});

test('each phrase is recorded once, in the order in which it is first said', () => {
  expect(distinctPhrases(digitPhrases('2012')).map(phraseId)).toEqual(['chiffre-2', 'chiffre-0', 'chiffre-1']);
});
