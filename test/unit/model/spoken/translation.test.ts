import { expect, test } from 'vitest';
import {
  directionOf,
  isLanguageCode,
  mergeTranslations,
  translatedTexts,
  translationState,
} from '#model/spoken/translation.ts';

const SOURCES = [
  { id: 'a', source: 'Un', hint: 'One' },
  { id: 'b', source: 'Deux', hint: 'Two' },
  { id: 'c', source: 'Trois', hint: 'Three' },
];
const line = (id: string, source: string, text: string, isOld = false) => ({ id, source, text, isOld });

test('what is translated stays, a translation of another sentence is old, what nobody says goes', () => {
  const known = [line('a', 'Un', 'wan'), line('b', 'Deux, avant', 'tou'), line('z', 'Ailleurs', 'zed')];
  const lines = mergeTranslations(SOURCES, known);
  expect(lines).toEqual([
    { id: 'a', source: 'Un', hint: 'One', text: 'wan', isOld: false },
    { id: 'b', source: 'Deux', hint: 'Two', text: 'tou', isOld: true },
    { id: 'c', source: 'Trois', hint: 'Three', text: '', isOld: false },
  ]);
  expect([...translatedTexts(lines)]).toEqual([['a', 'wan']]);
  expect(translationState(lines)).toEqual({ translated: 1, old: 1, missing: 1 });
});

test('what comes back takes the place of what was there, but nothing is erased by an empty line', () => {
  const lines = mergeTranslations(SOURCES, [
    line('a', 'Un', 'wan'),
    line('b', 'Deux', 'tou', true),
    line('b', 'Deux', 'two'),
    line('a', 'Un', ' '),
  ]);
  expect(lines.map(({ text, isOld }) => [text, isOld])).toEqual([
    ['wan', false],
    ['two', false],
    ['', false],
  ]);
});

test.each([
  ['ar', 'rtl'],
  ['bm', 'ltr'],
  ['ff', 'ltr'],
  ['ff-Adlm', 'rtl'],
  ['qps-Arab', 'rtl'],
  ['ses', 'ltr'],
])('%s is read %s', (code, direction) => {
  expect(directionOf(code)).toBe(direction);
});

test.each([
  ['ar', true],
  ['ff-Adlm', true],
  ['AR', false],
  ['../x', false],
  ['', false],
])('whether “%s” names a language: %s', (word, isCode) => {
  expect(isLanguageCode(word)).toBe(isCode);
});
