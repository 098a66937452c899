import { describe, expect, test } from 'vitest';
import { foldLetters, foldWords, slug } from '#model/fold.ts';

test('words are folded without accents, case or punctuation; apostrophes part them', () => {
  expect(foldWords('L’Été à Œuvre')).toBe('l ete a oeuvre');
});

test('a word is found as pasted: with marks that are not seen, no-break spaces and full-width letters', () => {
  expect(foldWords('\u202ah\u00ade\u0301\u200bbergement\u202fＧａｏ\u2069')).toBe('hebergement gao');
});

test('words in the Arabic script are the same with and without vowels, hamza, stroke, and with letters written one for the other', () => {
  expect(foldWords('جَمْعِيَّة المُهاجِرين')).toBe(foldWords('جمعيه المهاجرين'));
  expect(foldWords('الأفريقية')).toBe(foldWords('الافريقيه'));
  expect(foldWords('الهجـــرة إلى')).toBe(foldWords('الهجرة الي'));
  expect(foldWords('الهجرة')).not.toBe(foldWords('الهدرة'));
});

test('letters are folded in place: no more than 100, so that a hostile text costs little', () => {
  expect(foldLetters('Ménaka (Mali)')).toBe('menaka (mali)');
  expect(foldLetters('É'.repeat(1000))).toBe('e'.repeat(100));
});

describe('the identifier of a text', () => {
  test.each([
    ['Région de Kayes', 'region-de-kayes'],
    ['Sœurs unies (Mali)', 'soeurs-unies-mali'],
    ['../../etc', 'etc'],
    ['…', ''],
  ])('%s gives %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});
