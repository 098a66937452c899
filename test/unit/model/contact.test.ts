import { expect, test } from 'vitest';
import { callablePhones, formatPhone, phoneLabel } from '#model/contact.ts';
import { CITE, organisationRecord } from '../records.ts';

test('numbers are grouped as their country writes them', () => {
  expect(formatPhone('+22320241122')).toBe('+223 20 24 11 22');
  expect(formatPhone('+33148577580')).toBe('+33 1 48 57 75 80');
  expect(formatPhone('unknown')).toBe('unknown');
});

test('only numbers that can work may be dialled, in the order of the record', () => {
  const phones = [
    { printed: '+ 223 2202056', status: 'invalid', cite: CITE },
    { number: '+22320241122', printed: '20241122', cite: CITE },
    { number: '+22366772111', printed: '66772111', status: 'reported-dead', cite: CITE },
  ];
  expect(callablePhones(organisationRecord({ contacts: { phones } }).contacts)).toEqual([
    { number: '+22320241122', display: '+223 20 24 11 22', cite: CITE },
  ]);
  expect(callablePhones(undefined)).toEqual([]);
});

test('what a number is for is said with it, and of no other number', () => {
  const label = { fr: 'Soutien psychologique', en: 'Psychological support' };
  const { contacts } = organisationRecord({
    contacts: {
      phones: [
        { number: '+22320241122', printed: '1', label, cite: CITE },
        { number: '+22320241123', printed: '2', cite: CITE },
      ],
    },
  });
  expect(phoneLabel(contacts, { number: '+22320241122' })).toEqual(label);
  expect(phoneLabel(contacts, { number: '+22320241123' })).toBeUndefined();
  expect(phoneLabel(undefined, { number: '+22320241122' })).toBeUndefined();
});
