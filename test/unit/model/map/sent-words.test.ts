import { expect, test } from 'vitest';
import type { SentOrganisation } from '#model/map/sent.ts';
import { withOwnWords, wordsBeside } from '#model/map/sent-words.ts';

test('words that the card says are not sent, and are there again where it arrives', () => {
  const card = { name: 'Association Malienne des Expulsés', acronym: 'AME' };
  const all = 'association malienne des expulses ame aracem';
  const words = wordsBeside(all, card);
  expect(words).toBe('aracem');
  const arrived = withOwnWords({ ...card, words } as SentOrganisation).words.split(' ');
  expect(new Set(arrived)).toEqual(new Set(all.split(' ')));
});
