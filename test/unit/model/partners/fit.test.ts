import { expect, test } from 'vitest';
import { likenessOf, reasonsFor, type Side, toSeeker } from '#model/partners/fit.ts';

const nothing: Side = { themes: [], publics: [], typologies: [], regions: [], everywhere: [], networks: [] };
const none = {
  themes: [],
  publics: [],
  typologies: [],
  networks: [],
  sharedRegions: [],
  isEverywhere: false,
  newRegions: [],
};
const mine = toSeeker({
  ...nothing,
  themes: ['femmes', 'jeunes'],
  publics: ['femmes', 'enfants', 'jeunes'],
  regions: ['kayes', 'gao', 'mopti'],
  networks: ['n'],
  typologies: ['locales'],
});

test('each thing that both have is a reason with a weight of its own', () => {
  const all: Side = {
    themes: ['femmes', 'jeunes', 'transit'],
    publics: ['femmes', 'enfants', 'jeunes'],
    typologies: ['locales'],
    regions: ['kayes', 'gao', 'mopti', 'segou'],
    everywhere: [],
    networks: ['n', 'm'],
  };
  expect(reasonsFor(mine, all)).toEqual({
    themes: ['femmes', 'jeunes'],
    publics: ['femmes', 'enfants', 'jeunes'],
    typologies: ['locales'],
    networks: ['n'],
    sharedRegions: ['kayes', 'gao', 'mopti'],
    isEverywhere: false,
    newRegions: ['segou'],
  });
  expect(likenessOf(mine, all)).toEqual({ weight: 8 + 3 + 4 + 2 + 1 + 1, isStrong: true });
});

test.each([
  ['a theme', { themes: ['femmes'] }, { weight: 4, isStrong: true }],
  ['a network', { networks: ['n'] }, { weight: 3, isStrong: true }],
  ['the same people', { publics: ['femmes'] }, { weight: 2, isStrong: true }],
  ['a region', { regions: ['kayes'] }, { weight: 1, isStrong: false }],
  ['the whole country', { everywhere: ['kayes', 'segou'] }, { weight: 1, isStrong: false }],
  ['a typology', { typologies: ['locales'] }, { weight: 1, isStrong: false }],
  ['nothing', {}, { weight: 0, isStrong: false }],
] as const)('%s alone says so much', (_, other, fit) => {
  expect(likenessOf(mine, { ...nothing, ...other })).toEqual(fit);
});

test('another region is a reason only for those that do something alike, and are not known there by an old document', () => {
  const there = { ...nothing, regions: ['segou'] };
  expect(reasonsFor(mine, there)).toEqual(none);
  expect(reasonsFor(mine, { ...there, themes: ['femmes'] })).toEqual({
    ...none,
    themes: ['femmes'],
    newRegions: ['segou'],
  });
  const own: Side = { ...nothing, themes: ['femmes'], regions: ['kayes'] };
  expect(reasonsFor(toSeeker(own, ['kayes', 'segou']), { ...there, themes: ['femmes'] }).newRegions).toEqual([]);
  expect(reasonsFor(toSeeker({ ...own, everywhere: ['segou'] }), { ...there, themes: ['femmes'] }).newRegions).toEqual(
    [],
  );
});
