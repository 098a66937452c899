import { expect, test } from 'vitest';
import { foldWords } from '#model/fold.ts';
import { eachPosting, packPostings } from '#model/search/postings.ts';
import { queryWords } from '#model/search/query-words.ts';
import { countSlips, nearestWords } from '#model/search/slips.ts';
import { stem } from '#model/search/stem.ts';

test('number and gender do not part words, in both languages', () => {
  const same = (...words: string[]) => new Set(words.map((word) => stem(foldWords(word)))).size;
  expect(same('expulsé', 'expulsée', 'expulsées', 'expulsés', 'expulser')).toBe(1);
  expect(same('travailleur', 'travailleurs', 'travailleuse', 'travailleuses')).toBe(1);
  expect(same('national', 'nationale', 'nationaux')).toBe(1);
  expect(same('malien', 'malienne', 'maliennes')).toBe(1);
  expect(same('réseau', 'réseaux')).toBe(1);
  expect(same('deported', 'deports')).toBe(1);
  expect(same('family', 'families')).toBe(1);
  expect(same('child', 'children')).toBe(1);
});

test('a query is read without grammar, and general words count for little beside others', () => {
  expect(queryWords('Où puis-je trouver de l’aide juridique ?').map(({ text, weight }) => [text, weight])).toEqual([
    ['aide', 0.2],
    ['juridique', 1],
  ]);
  expect(queryWords('association').map(({ weight }) => weight)).toEqual([1]);
  expect(queryWords('  ')).toEqual([]);
  expect(queryWords('slt jai besoin dun avocat').map(({ text }) => text)).toEqual(['avocat']);
});

test('an acronym typed letter by letter is one word; an apostrophe parts none', () => {
  const texts = (query: string) => queryWords(query).map(({ text }) => text);
  expect([texts('a.m.e.'), texts('o h p m i kayes'), texts('l’ame')]).toEqual([['ame'], ['ohpmi', 'kayes'], ['ame']]);
});

test('a slip is a letter wrong, missing or added, two neighbours swapped, or a word written as it is heard', () => {
  expect(countSlips('aracen', 'aracem')).toBe(1);
  expect(countSlips('arcaem', 'aracem')).toBe(1);
  expect(countSlips('migrafrik', 'migrafrique')).toBe(1);
  expect(countSlips('gao', 'kidal')).toBeGreaterThan(2);
});

test('the nearest words come first, names in capitals before others', () => {
  expect(nearestWords('aracen', ['aragen', 'ARACEM', 'kayes'], 3)).toEqual([
    { word: 'aracem', slips: 1 },
    { word: 'aragen', slips: 1 },
  ]);
  expect(nearestWords('ab', ['ac'], 3)).toEqual([]);
});

test('postings come back as they went in', () => {
  const weights = new Map([
    [7, 3],
    [2, 9],
    [40, 3],
  ]);
  const packed = packPostings(weights);
  const found = new Map<number, number>();
  eachPosting(packed, (organisation, weight) => found.set(organisation, weight));
  expect(packed).toEqual([
    [9, 2],
    [3, 7, 33],
  ]);
  expect(found).toEqual(weights);
});
