import { expect, test } from 'vitest';
import { readOnce } from '#site/entries-read.ts';

test('a file is read again when its text is another, and not before', () => {
  const path = 'content/organisations/ame.yaml';
  const first = readOnce({ path, text: 'name: Association' }, 'content');
  expect(readOnce({ path, text: 'name: Association' }, 'content')).toBe(first);
  const second = readOnce({ path, text: 'name: Fédération' }, 'content');
  expect([first, second].map(({ entry }) => entry?.value)).toEqual([{ name: 'Association' }, { name: 'Fédération' }]);
});
