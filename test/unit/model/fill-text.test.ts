import { expect, test } from 'vitest';
import { fillText } from '../../../src/model/fill-text.ts';

test('a sentence is filled with what it names; what is not given is left out', () => {
  expect(fillText('{name} : {n}', { name: 'Kayes', n: 3 })).toBe('Kayes : 3');
  expect(fillText('{name}.', {})).toBe('.');
});
