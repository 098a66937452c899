import { describe, expect, test } from 'vitest';
import { createSuggester, nearest } from '#model/validation/nearest.ts';

describe('the nearest known word', () => {
  test.each([
    ['kaye', ['kayes', 'kita'], 'kayes'],
    ['nmae', ['name', 'acronym'], 'name'],
    ['Ménaka', ['menaka', 'mali'], 'menaka'],
    ['tombouktou', ['tombouctou', 'bamako'], 'tombouctou'],
    ['oscs', ['osc', 'reseau'], 'osc'],
    ['ab', ['cd'], undefined],
    ['nom', ['name'], undefined],
    ['bateau', ['kayes'], undefined],
    ['x', [], undefined],
  ])('of %s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test('of two as near, the first', () => {
    expect(nearest('gai', ['gao', 'gap'])).toBe('gao');
  });

  test('is found the same when asked again, and no longer looked for after many words', () => {
    const suggest = createSuggester(['kayes']);
    expect([suggest('kaye'), suggest('kaye')]).toEqual(['kayes', 'kayes']);
    for (let index = 0; index < 1000; index++) suggest(`mot-${index}`);
    expect(suggest('kayess')).toBeUndefined();
  });
});
