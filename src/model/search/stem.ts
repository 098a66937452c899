/**
 * What is left of a word when number, gender and common endings are taken away, in French and English alike: an index
 * holds names and words of both. Light on purpose: index and query pass through the same rules, and prefixes do the rest.
 */

const IRREGULAR: Readonly<Record<string, string>> = { children: 'child', women: 'woman', men: 'man', yeux: 'oeil' };

const ENDINGS: readonly (readonly [pattern: RegExp, replacement: string, shortest: number])[] = [
  [/eaux$/, 'eau', 5],
  [/aux$/, 'al', 6],
  [/ies$/, 'i', 5],
  [/([^s])s$|x$/, '$1', 4],
  [/([a-z]{4})(?:ing|ed)$/, '$1', 6],
  [/euse$/, 'eur', 6],
  [/trice$/, 'teur', 7],
  [/ive$/, 'if', 5],
  [/e+$/, '', 4],
  [/er$/, '', 6],
  [/y$/, 'i', 5],
  [/(.)\1$/, '$1', 5],
];

/** @param word folded: lower case, without accents (see `foldWords`). */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  return ENDINGS.reduce(
    (rest, [pattern, replacement, shortest]) => (rest.length >= shortest ? rest.replace(pattern, replacement) : rest),
    IRREGULAR[word] ?? word,
  );
}
