import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sms, smsParts, smsText } from '../../../src/exports/sms.ts';

const WORDS = { and: 'et', percent: 'pour cent' };
const text = (written: string) => smsText(written, WORDS);

/** As an application reads it that decodes the address once. */
const once = (link: string) => decodeURIComponent(link.slice(link.indexOf('body=') + 'body='.length));
/** As Android’s own messages read it: the whole address decoded, cut at `&`, then the body decoded again as a form is. */
function twice(link: string): string {
  const query = decodeURIComponent(link).split('?').slice(1).join('?');
  const body = query.split('&').find((part) => part.startsWith('body=')) ?? '';
  return decodeURIComponent(body.slice('body='.length).replaceAll('+', ' '));
}

test('a number keeps all its digits, in an application that decodes once and in one that decodes twice', () => {
  const { link } = sms('AA\nTél. +223 20 24 11 22, +33 1 48 57 75 80', WORDS);
  expect(once(link)).toBe('AA\nTél. 00223 20 24 11 22, 0033 1 48 57 75 80');
  expect(twice(link)).toBe(once(link));
});

test('whatever is written reads the same decoded once and twice', () => {
  const written = fc.string({ unit: fc.constantFrom(...'a1 &%+=?#;/\n’éôà٢€😀"'), maxLength: 60 });
  fc.assert(
    fc.property(written, (some) => {
      const { link } = sms(some, WORDS);
      expect(twice(link)).toBe(once(link));
      expect(once(link)).not.toMatch(/[&%+]/);
    }),
  );
});

test('what GSM has stays; what it has not becomes what is read the same', () => {
  expect(text('àéèùìòÇÉ äöüñ')).toBe('àéèùìòÇÉ äöüñ');
  expect(text('L’hôpital, la forêt, l’île, ça, Noël… «\u202fœuvre\u202f» – À Ségou')).toBe(
    'L\'hopital, la foret, l\'ile, ca, Noel... "oeuvre" - A Ségou',
  );
  expect(text('Sɔrɔ ni ɲɛ, ŋana')).toBe('Sòrò ni nyè, ngana');
  expect(text('N° 5, 2ᵉ étage, 3 × 2 m²')).toBe('No 5, 2e étage, 3 x 2 m2');
  expect(text('20\u00a024\u202f11')).toBe('20 24 11');
  expect(text('Aide & Action, 14\u00a0%')).toBe('Aide et Action, 14 pour cent');
});

test('what GSM cannot write is left as it is', () => {
  expect(text('مرحبا Ségou')).toBe('مرحبا Ségou');
});

test.each([
  ['nothing', '', 1],
  ['160 letters', 'é'.repeat(160), 1],
  ['161 letters', 'é'.repeat(161), 2],
  ['306 letters', 'a'.repeat(306), 2],
  ['307 letters', 'a'.repeat(307), 3],
  ['80 signs of two places', '€'.repeat(80), 1],
  [
    'a sign of two places at the end of a part, which goes whole into the next',
    `${'a'.repeat(152)}€${'a'.repeat(152)}`,
    3,
  ],
  ['70 letters with one outside GSM', `ô${'a'.repeat(69)}`, 1],
  ['71 letters with one outside GSM', `ô${'a'.repeat(70)}`, 2],
  ['134 letters with one outside GSM', `ô${'a'.repeat(133)}`, 2],
  ['a sign of two code units at the end of a part', `ô${'a'.repeat(65)}😀${'a'.repeat(66)}`, 3],
])('%s', (_, written, parts) => {
  expect(smsParts(written)).toBe(parts);
});

test('a message may have somebody it goes to; its parts are counted as it is sent', () => {
  expect(sms('a', WORDS, '+22320241122')).toEqual({ link: 'sms:+22320241122?&body=a', parts: 1 });
  expect(sms(`’${'ô'.repeat(159)}`, WORDS).parts).toBe(1);
});
