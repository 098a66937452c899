import { expect, test } from 'vitest';
import { changedValues } from '#editing/changed-values.ts';

const PHONE = { number: '+22320241122', printed: '20 24 11 22', cite: ['a#b'] };

test('a value that is another goes out and comes in, at its field; what is the same is not told', () => {
  const before = { name: 'Ame', contacts: { phones: [PHONE] }, areas: [{ place: 'kita' }] };
  const after = { ...before, contacts: { phones: [{ ...PHONE, number: '+22320241133' }] } };
  expect(changedValues(before, after)).toEqual([
    { kind: 'out', path: ['contacts', 'phones', 0, 'number'], value: '+22320241122' },
    { kind: 'in', path: ['contacts', 'phones', 0, 'number'], value: '+22320241133' },
  ]);
  expect(changedValues(before, before)).toEqual([]);
});

test('an item more comes in value by value, one less goes out, whatever stands before it', () => {
  const [kita, kayes] = [
    { place: 'kita', cite: ['a#b'] },
    { place: 'kayes', cite: ['a#b'] },
  ];
  expect(changedValues({ areas: [kita] }, { areas: [kayes, kita] })).toEqual([
    { kind: 'in', path: ['areas', 0, 'place'], value: 'kayes' },
    { kind: 'in', path: ['areas', 0, 'cite', 0], value: 'a#b' },
  ]);
  expect(changedValues({ areas: [kayes, kita] }, { areas: [kita] })).toEqual([
    { kind: 'out', path: ['areas', 0, 'place'], value: 'kayes' },
    { kind: 'out', path: ['areas', 0, 'cite', 0], value: 'a#b' },
  ]);
});

test('a fact that gains a citation gains that alone, also where another comes in beside it', () => {
  const other = { number: '+22320241144', cite: ['c#d'] };
  const after = { phones: [{ ...PHONE, cite: ['a#b', 'c#d'] }, other] };
  expect(changedValues({ phones: [PHONE] }, after)).toEqual([
    { kind: 'in', path: ['phones', 0, 'cite', 1], value: 'c#d' },
    { kind: 'in', path: ['phones', 1, 'number'], value: '+22320241144' },
    { kind: 'in', path: ['phones', 1, 'cite', 0], value: 'c#d' },
  ]);
});

test('of a new entry all comes in', () => {
  expect(changedValues({}, { name: 'Ame', counts: [{ count: 3 }] })).toEqual([
    { kind: 'in', path: ['name'], value: 'Ame' },
    { kind: 'in', path: ['counts', 0, 'count'], value: 3 },
  ]);
});
