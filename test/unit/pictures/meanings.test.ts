import { expect, test } from 'vitest';
import { CAVEATS, STEPS } from '#model/help/answer-entry.ts';
import { WHO } from '#model/help/who-list.ts';
import { DRAWINGS, SIGNS } from '#pictures/drawings.ts';
import { askedPicture, CAVEAT_PICTURES, LEVEL_PICTURES, STEP_PICTURES, WHO_PICTURES } from '#pictures/meanings.ts';
import { PLACE_LEVELS } from '#schema/place.ts';
import { TERM_PICTURES } from '#schema/vocabulary.ts';

test('everybody who asks, every level of place, every step and every caveat has a picture, each its own but for the two steps that are here', () => {
  expect(Object.keys(WHO_PICTURES)).toEqual(WHO);
  expect(Object.keys(LEVEL_PICTURES)).toEqual(PLACE_LEVELS);
  expect(Object.keys(CAVEAT_PICTURES)).toEqual(CAVEATS);
  expect(Object.keys(STEP_PICTURES).map(Number)).toEqual(STEPS);
  for (const pictures of [WHO_PICTURES, LEVEL_PICTURES, CAVEAT_PICTURES])
    expect(new Set(Object.values(pictures)).size).toBe(Object.keys(pictures).length);
  expect(new Set(Object.values(STEP_PICTURES)).size).toBe(4);
});

test('every picture that can be named is drawn once, within its square', () => {
  const names = [...TERM_PICTURES, ...SIGNS];
  expect(Object.keys(DRAWINGS).sort()).toEqual([...names].sort());
  const drawn = Object.values(DRAWINGS);
  expect(new Set(drawn).size).toBe(drawn.length);
  for (const path of drawn) {
    expect(path).toMatch(/^M[\dMmLlHhVvCcSsAaZz .-]+$/);
    // Absolute beginnings of lines lie in the square: what is relative to them is looked at on pictures.
    for (const [, x, y] of path.matchAll(/M(\d+(?:\.\d+)?)[ ]?(\d+(?:\.\d+)?)/g))
      expect([Number(x) <= 24, Number(y) <= 24]).toEqual([true, true]);
  }
});

test('free is drawn only where the source says that and nothing else', () => {
  const costs = ['Gratuit.', 'gratuite', 'Gratuit pour les enfants.', '500 FCFA', 'Pas gratuit.'];
  expect(costs.map((fr) => askedPicture('cost', { fr }))).toEqual(['free', 'free', 'note', 'note', 'note']);
  expect(askedPicture('hours', { fr: 'Le lundi.' })).toBe('clock');
  expect(askedPicture('delay', { fr: 'Deux jours.' })).toBeUndefined();
});
