import { expect, test } from 'vitest';
import { reasonLines } from '#model/partners/reason-lines.ts';

const texts = {
  theme: 'theme {value}',
  themes: 'themes {value}',
  networks: 'networks {value}',
  publics: 'people {value}',
  typology: 'kind {value}',
  regions: 'here {value}',
  everywhere: 'whole country',
  newRegions: 'elsewhere {value}',
};
const none = {
  themes: [],
  publics: [],
  typologies: [],
  networks: [],
  sharedRegions: [],
  isEverywhere: false,
  newRegions: [],
};
const names = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind}:${id}`).join('+');

test('each reason is one sentence with its names, the weightiest first; what is not shared is not said', () => {
  const all = {
    themes: ['a', 'b'],
    publics: ['c'],
    typologies: ['d'],
    networks: ['e'],
    sharedRegions: ['f'],
    isEverywhere: true,
    newRegions: ['g'],
  };
  expect(reasonLines(all, texts, names)).toEqual([
    'themes theme:a+theme:b',
    'networks network:e',
    'people public:c',
    'kind typology:d',
    'here region:f',
    'whole country',
    'elsewhere region:g',
  ]);
  expect(reasonLines({ ...none, themes: ['a'] }, texts, names)).toEqual(['theme theme:a']);
  expect(reasonLines(none, texts, names)).toEqual([]);
});
