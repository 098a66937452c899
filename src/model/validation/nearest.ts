/** The known word that is nearest to a mistyped one. */
import { distance } from 'fastest-levenshtein';
import { foldLetters } from '#model/fold.ts';

/** Words looked up at the most: the cost of suggestions stays linear however many references are broken. */
const BUDGET = 400;

/** The nearest candidate, accents and case aside; undefined if none is near. Of two as near, the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = foldLetters(word);
  let best: string | undefined;
  let bestDistance = reach(folded) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= bestDistance) continue;
    const found = distance(folded, foldLetters(candidate));
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

/** A function that finds the nearest of fixed candidates and remembers what it found. */
export function createSuggester(candidates: Iterable<string>): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (!known.has(word) && known.size < BUDGET) known.set(word, nearest(word, candidates));
    return known.get(word);
  };
}

/** How many letters may differ: one in a very short word, two in a short one, a third of a long one. */
function reach(word: string): number {
  return word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
