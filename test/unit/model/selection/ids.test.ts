import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  CARRIED_KEY,
  findChosen,
  isSameSelection,
  readIds,
  SHOWN_KEY,
  toggled,
  withIds,
} from '#model/selection/ids.ts';

const query = (text: string) => new URLSearchParams(text);

test('ids come out of an address as they were put in, each once', () => {
  const written = withIds(query('region=gao'), CARRIED_KEY, ['roa-prodmac', 'ame']);
  expect(`${written}`).toBe('region=gao&selection=roa-prodmac.ame');
  expect(readIds(written, CARRIED_KEY)).toEqual(['roa-prodmac', 'ame']);
  expect(readIds(query('ids=ame.ame&ids=hcme,%20ame+%20x'), SHOWN_KEY)).toEqual(['ame', 'hcme', 'x']);
});

test('no choice leaves no key, and an address without a key holds no choice', () => {
  expect(`${withIds(query('selection=ame&q=eau'), CARRIED_KEY, [])}`).toBe('q=eau');
  expect(readIds(query('ids='), SHOWN_KEY)).toEqual([]);
  expect(readIds(query(''), SHOWN_KEY)).toEqual([]);
});

test('one is added at the end, and taken out by the same press', () => {
  expect(toggled(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test('two choices of the same are the same in any order', () => {
  expect(isSameSelection(['a', 'b'], ['b', 'a'])).toBe(true);
  expect(isSameSelection(['a', 'b'], ['a'])).toBe(false);
  expect(isSameSelection(['a', 'b'], ['a', 'c'])).toBe(false);
});

test('what is known has its number, in the order of the choice, and what nobody has is kept apart', () => {
  expect(findChosen(['hcme', 'nobody', 'ame'], ['ame', 'cigem', 'hcme'])).toEqual({
    numbers: [2, 0],
    unknown: ['nobody'],
  });
});

test('the fifty longest ids of the directory fit in an address of 2,000 characters', () => {
  const ids = readdirSync('content/organisations')
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort((a, b) => b.length - a.length)
    .slice(0, 50);
  expect(ids.length).toBe(50);
  const address = `https://annuaire.exemple-du-programme.org/annuaire/en/selection/?${withIds(query(''), SHOWN_KEY, ids)}`;
  expect(readIds(new URL(address).searchParams, SHOWN_KEY)).toEqual(ids);
  expect(address.length).toBeLessThan(2000);
});
