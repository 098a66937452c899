import { expect, test } from 'vitest';
import { populationsOf } from '#model/populations.ts';

test('each number says its population, and the parts add up to the whole', () => {
  expect(
    populationsOf([
      { kind: 'osc', tier: 'interviewed' },
      { kind: 'reseau', tier: 'named' },
      { kind: 'partenaire', tier: 'named' },
      { kind: 'osc', tier: 'releve' },
    ]),
  ).toEqual({
    all: 4,
    societies: 3,
    others: 1,
    mapped: 3,
    mappedSocieties: 2,
    networks: 1,
    byTier: [
      { tier: 'interviewed', count: 1 },
      { tier: 'named', count: 2 },
      { tier: 'releve', count: 1 },
    ],
  });
});
