import { expect, test } from 'vitest';
import { alreadyListed } from '#model/intake/already-listed.ts';

const listed = (id: string, name: string) => ({ id, name, phones: [], emails: [], websites: [], address: '' });
const LIST = [
  listed('ame', 'AME, Association Malienne des Expulsés'),
  listed('caritas-mali', 'Caritas Mali'),
  listed('amarc', 'AMARC, Association Malienne des Rapatriés, de Centrafrique'),
];
const found = (name: string, acronym = '') => alreadyListed(LIST, { name, acronym })?.id;

test('an organisation is found by its id, its name, its acronym or both, however they are written', () => {
  expect(
    ['caritas-mali', 'CARITAS  mali', 'association malienne des expulses', 'Ame'].map((name) => found(name)),
  ).toEqual(['caritas-mali', 'caritas-mali', 'ame', 'ame']);
  expect(found('Association malienne des rapatriés de Centrafrique')).toBe('amarc');
  expect(found('Association des expulsés', 'AME')).toBe('ame');
});

test('another one, one with a part of such a name, and none at all are not found', () => {
  expect(['Caritas', 'Mali', 'Association Malienne', '', ' - '].map((name) => found(name))).toEqual(
    Array(5).fill(undefined),
  );
});
