import { expect, test } from 'vitest';
import { isCallable } from '#model/help/shown.ts';
import {
  HEARD_CALL,
  HEARD_TITLE,
  heardPages,
  heardTown,
  holding,
  languagesFirst,
  wholeSound,
} from '#model/spoken/heard.ts';
import { phrase, phraseId } from '#model/spoken/phrases.ts';
import { spokenCall, spokenCard } from '#model/spoken/spoken-answer.ts';
import { answersOf, gazetteer, gives, office, phone } from '../help/questions.ts';

const { answers } = answersOf({
  a: { ...gives('sante'), ...office('bourg'), ...phone() },
  b: { ...gives('sante'), ...office('milieu') },
});
const found = heardPages(answers, gazetteer);
const pages = new Map(found.map(({ items, path }) => [path, items]));
const idsOf = (path: string, key: string) => pages.get(path)?.get(key)?.map(phraseId);

test('needs, places and the titles of their pages are heard by one phrase each', () => {
  expect(idsOf('', 'sante')).toEqual(['besoin-sante']);
  expect(idsOf('sante/', HEARD_TITLE)).toEqual(['besoin-sante']);
  expect(idsOf('sante/', 'ouest')).toEqual(['lieu-ouest']);
  expect(idsOf('sante/', 'pays')).toEqual(['partout-pays']);
  expect(idsOf('sante/ouest/', HEARD_TITLE)).toEqual(['besoin-sante', 'lieu-ouest']);
});

test('the card of whom to call first says what a voice service says of it', () => {
  const need = answers.needs[0];
  const place = answers.regions.find(({ id }) => id === 'ouest');
  const call = need && place && spokenCall(answers.answer(need, place), gazetteer);
  const said = call && [...call.about, ...call.number, ...call.say].map(phraseId);
  expect(said?.length).toBeGreaterThan(10);
  expect(idsOf('sante/ouest/', 'a')).toEqual(said);
  expect(idsOf('sante/ouest/', HEARD_CALL)).toEqual(said);
});

test('a card without a number says that it has none, and no number', () => {
  const ids = idsOf('sante/milieu/', 'b');
  expect(ids).toContain('mise-en-garde-sans-numero');
  expect(ids?.filter((id) => /^(?:chiffre-|phrase-appeler)/.test(id))).toEqual([]);
});

test('the section of a town is heard as the card of whom to call from there, as far as the answer of the town has it', () => {
  const [need] = answers.needs;
  const west = answers.regions.find(({ id }) => id === 'ouest');
  if (!need || !west) throw new Error('no such question');
  const towns = answers.townAnswers(need, west);
  expect(towns.map(({ town }) => town.id)).toContain('bourg');
  for (const { inTown, nearest, town } of towns) {
    const entry = inTown.find(isCallable) ?? nearest;
    const said = entry && spokenCard(entry, answers.answer(need, town), gazetteer).map(phraseId);
    expect(idsOf('sante/ouest/', heardTown(town)), town.id).toEqual(said);
  }
  expect(idsOf('sante/ouest/', 'lieu-bourg')).toContain('organisation-a');
  expect(idsOf('', 'lieu-bourg')).toBeUndefined();
});

test('what is not recorded whole has no sound, for what is missing could be the doubt', () => {
  const said = [phrase('chiffre', 2), phrase('chiffre', 2), phrase('mise-en-garde', 'suppose')];
  const digit = ['chiffre-2', 500] as const;
  expect(wholeSound(said, new Map([digit]))).toBeUndefined();
  expect(wholeSound(said, new Map([digit, ['mise-en-garde-suppose', 900]]))).toEqual({
    phrases: ['chiffre-2', 'chiffre-2', 'mise-en-garde-suppose'],
    bytes: 1400,
  });
  expect(wholeSound([], new Map())).toBeUndefined();
});

test('the name of a town is said before its section where it is recorded, and asks for nothing where it is not', () => {
  const said = [phrase('chiffre', 2)];
  const sounds = [['chiffre-2', 500]] as const;
  expect(wholeSound(said, new Map(sounds), 'lieu-kita')?.phrases).toEqual(['chiffre-2']);
  expect(wholeSound(said, new Map([...sounds, ['lieu-kita', 300]]), 'lieu-kita')).toEqual({
    phrases: ['lieu-kita', 'chiffre-2'],
    bytes: 800,
  });
});

test('a recording holds while its sentence does, in the language in which it was read', () => {
  const recording = (digest: string, readIn: string) => ({ digest, readIn, speaker: 'abcdefghijkl', seconds: 2 });
  const today = new Map([
    ['fr', new Map([['besoin-sante', '11111111']])],
    ['en', new Map([['lieu-gao', '22222222']])],
  ]);
  const recordings = {
    'besoin-sante': recording('11111111', 'fr'),
    'lieu-gao': recording('22222222', 'fr'),
    'besoin-vieux': recording('33333333', 'fr'),
  };
  expect(holding(recordings, today)).toEqual(['besoin-sante']);
});

test('languages are offered in the order of the country that the page asks about, then the others; where none is known, as they are', () => {
  const all = ['ar', 'bm', 'ha', 'snk'].map((code) => ({ code }));
  const order = (codes?: string[]) =>
    languagesFirst(all, codes && { languages: { list: codes.map((code) => ({ code })), source: 'essai' } }).map(
      ({ code }) => code,
    );
  expect(order(['snk', 'fr', 'bm'])).toEqual(['snk', 'bm', 'ar', 'ha']);
  expect(order()).toEqual(['ar', 'bm', 'ha', 'snk']);
  expect(found.find(({ path }) => path === 'sante/ouest/')?.country?.id).toBe('pays');
  expect(found.find(({ path }) => path === 'sante/')?.country).toBeUndefined();
});
