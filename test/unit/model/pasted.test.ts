import fc from 'fast-check';
import { getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { readEmail, readPhone, readWebsite } from '#model/intake/contact-values.ts';
import { pastedContact, withoutHiddenMarks } from '#model/pasted.ts';

const MARKS = [0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e].concat([
  0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
]);
const SPACES = [0x20, 0xa0, 0x2007, 0x2009, 0x202f, 0x205f, 0x3000];
const ZEROS = [0x30, 0x660, 0x6f0, 0x7c0, 0xff10];
const from = (codes: readonly number[]) => fc.constantFrom(...codes.map((code) => String.fromCodePoint(code)));

test.each([
  ['copied from WhatsApp, between marks of direction', '\u202a+223 76 45 12 34\u202c'],
  ['copied from contacts, isolated', '\u2068+223\u00a076\u00a045\u00a012\u00a034\u2069'],
  ['with narrow spaces', '+223\u202f76\u202f45\u202f12\u202f34'],
  ['in full-width characters', '＋２２３　７６４５１２３４'],
  ['in Arabic digits', '\u200f+٢٢٣ ٧٦ ٤٥ ١٢ ٣٤'],
  ['in Persian digits', '+۲۲۳ ۷۶۴۵۱۲۳۴'],
  ['in the digits of N’Ko', '߇߆ ߄߅ ߁߂ ߃߄'],
  ['with hyphens that do not break', '+223 76\u201145\u201112\u201134'],
  ['after a byte order mark', '\ufeff00223 76451234'],
])('a number %s is the number', (_, text) => {
  expect(readPhone(text, 'ML')?.number).toBe('+22376451234');
});

test('what is kept as printed holds nothing that is not seen', () => {
  expect(readPhone('\u202a+223\u202f76 45 12 34\u202c (\u2068bureau\u2069)', 'ML')).toEqual({
    number: '+22376451234',
    printed: '+223 76 45 12 34',
    label: 'bureau',
  });
});

test('any number that libphonenumber knows, however decorated, is read as libphonenumber reads it bare', () => {
  const countries = Object.keys(examples) as (keyof typeof examples)[];
  const example = fc.constantFrom(...countries).map((country) => getExampleNumber(country, examples));
  const styles = fc.constantFrom('E.164', 'INTERNATIONAL', 'NATIONAL') as fc.Arbitrary<'E.164' | 'NATIONAL'>;
  fc.assert(
    fc.property(
      example,
      styles,
      from(ZEROS),
      from(SPACES),
      fc.array(from(MARKS), { minLength: 1 }),
      (number, style, zero, space, marks) => {
        fc.pre(number !== undefined && number.country !== undefined);
        const [bare, country] = [number?.format(style) ?? '', number?.country ?? ''];
        const decorated = [...bare]
          .map((sign) => (/\d/.test(sign) ? String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(sign)) : sign))
          .map((sign, at) => `${sign === ' ' ? space : sign}${marks[at % marks.length]}`)
          .join('');
        // How some countries write at home ("(0-612) 34567") is not read without marks either.
        const expected = style === 'NATIONAL' ? readPhone(bare, country)?.number : number?.number;
        expect(readPhone(decorated, country)?.number).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('addresses of mail and sites are read without their marks, in the characters of a keyboard', () => {
  expect(readEmail('\u2068contact＠exemple．org\u2069')).toBe('contact@exemple.org');
  expect(readEmail('con\u200btact@Exemple.org\u00a0')).toBe('contact@exemple.org');
  expect(readWebsite('\u202ahttps://exemple.org/a\u202c')).toEqual({ url: 'https://exemple.org/a' });
});

test('a text keeps its letters, its digits and its joiners; what is not seen goes, odd spaces become spaces', () => {
  expect(withoutHiddenMarks('\u2067شارع ١٢\u2069,\u202fBa\u00admako\ufeff')).toBe('شارع ١٢, Bamako');
  expect(withoutHiddenMarks('a\u200cb\u200dc')).toBe('a\u200cb\u200dc');
});

test('what is plain already is not changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/), (text) => {
      expect(pastedContact(text)).toBe(text);
    }),
  );
});
