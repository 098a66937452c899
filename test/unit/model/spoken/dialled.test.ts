import { expect, test } from 'vitest';
import { dialled } from '#model/spoken/dialled.ts';

test.each([
  ['within its country', { number: '+22320224040' }, 'ML', '20224040'],
  ['within a country whose numbers begin with a nought', { number: '+212537704668' }, 'MA', '0537704668'],
  ['from another country', { number: '+22320224040' }, 'SN', '0022320224040'],
  ['from a country with a prefix of its own', { number: '+22320224040' }, 'NG', '00922320224040'],
  ['where the country is not known', { number: '+22320224040' }, undefined, '0022320224040'],
  ['where no numbering plan of the country is known', { number: '+22320224040' }, 'XS', '0022320224040'],
  ['a short number', { number: '36061', within: 'ML' }, 'ML', '36061'],
])('a number %s is dialled as telephones there do', (_, phone, iso, digits) => {
  expect(dialled(phone, iso)).toBe(digits);
});
