import { expect, test } from 'vitest';
import { emailFact, phoneFact, socialPage } from '#imports/rows/contact-facts.ts';

/** The number is kept, the name beside it is not. */
const LEFT_OUT = {
  value: { number: '+22320241122', printed: '20 24 11 22' },
  doubt: { code: 'PERSON_LEFT_OUT', value: '20 24 11 22 (M. Untel)' },
};

test.each([
  ['20 24 11 22', { number: '+22320241122', printed: '20 24 11 22' }],
  ['22320241122', { number: '+22320241122', printed: '22320241122' }],
  ['(+223) 20 24 11 22', { number: '+22320241122', printed: '(+223) 20 24 11 22' }],
  ['(00223)20241122 (bureau)', { number: '+22320241122', printed: '(00223)20241122', label: 'bureau' }],
  ['+33 (0)1 48 57 75 80', { number: '+33148577580', printed: '+33 (0)1 48 57 75 80' }],
  ['20 24 11', { printed: '20 24 11' }],
  ['(+223) 20 24 (bureau)', { printed: '(+223) 20 24', label: 'bureau' }],
  ['70 11 22 33 6', { printed: '70 11 22 33 6' }],
  ['08', { printed: '08' }],
  ['20 24 11 22 (M. Untel)', LEFT_OUT],
  ['20 24 11 22 poste 12', { number: '+22320241122', printed: '20 24 11 22', label: 'poste 12' }],
  ['Bureau : 20 24 11 22', { number: '+22320241122', printed: '20 24 11 22', label: 'Bureau' }],
  ['20 24 11 2X', { code: 'BAD_PHONE', value: '20 24 11 2X' }],
  ['demander à Mme Traoré', { code: 'PERSON_LEFT_OUT', value: 'demander à Mme Traoré' }],
  ['2,2E+10', { code: 'SHORTENED_NUMBER', value: '2,2E+10' }],
])('the number %j', (cell, fact) => expect(phoneFact(cell, 'ML')).toEqual(fact));

test.each([
  ['Contact@Exemple.ORG', { address: 'Contact@exemple.org' }],
  ['contact@exemple', { printed: 'contact@exemple' }],
  ['contact@@exemple.org', { printed: 'contact@@exemple.org' }],
  [
    'contact(at)exemple.org',
    {
      value: { address: 'contact@exemple.org', printed: 'contact(at)exemple.org' },
      doubt: { code: 'REPAIRED_EMAIL', value: 'contact(at)exemple.org', nearest: 'contact@exemple.org' },
    },
  ],
  ['<b@c>', { code: 'BAD_EMAIL', value: '<b@c>' }],
])('the address %j', (cell, fact) => expect(emailFact(cell)).toEqual(fact));

test('a page of a social network is distinguished from a site', () => {
  const page = { network: 'Facebook', name: 'été', url: 'https://fr-fr.facebook.com/%C3%A9t%C3%A9/' };
  expect(socialPage(page.url)).toEqual(page);
  expect(socialPage('https://facebook.com/')).toBeUndefined();
  expect(socialPage('https://exemple.org/facebook.com')).toBeUndefined();
});
