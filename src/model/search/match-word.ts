/** One word of a query against the words of the index: as it is, as the beginning of one, or with another ending. */
import type { QueryWord } from './query-words.ts';

export interface WordMatch {
  readonly stem: string;
  /** How near the match is to the word itself, 0 to 1. */
  readonly nearness: number;
}

const EXACT = 1;
const OTHER_ENDING = 0.75;
const BEGINNING = 0.8;
/** A whole word may still be the beginning of a longer one, while it is being typed. */
const BEGINNING_OF_WHOLE = 0.4;
const SHORTEST_ROOT = 5;
const LONGEST_ENDING = 4;
const MOST_BEGINNINGS = 60;

/** @param stems in order; the index of the first stem not before a text is found by halving. */
export function matchWord(word: QueryWord, stems: readonly string[]): WordMatch[] {
  const start = firstFrom(stems, word.stem);
  const isKnown = stems[start] === word.stem;
  const matches: WordMatch[] = isKnown ? [{ stem: word.stem, nearness: EXACT }] : [];
  if (isKnown && !word.isLast) return matches;
  const shortest = word.isLast ? 2 : 3;
  for (let at = start; word.stem.length >= shortest && matches.length < MOST_BEGINNINGS; at++) {
    const found = stems[at];
    if (!found?.startsWith(word.stem)) break;
    if (found === word.stem) continue;
    const share = word.stem.length / found.length;
    matches.push({ stem: found, nearness: (isKnown ? BEGINNING_OF_WHOLE : BEGINNING) * (0.5 + share / 2) });
  }
  for (
    let length = word.stem.length - 1;
    length >= Math.max(SHORTEST_ROOT, word.stem.length - LONGEST_ENDING);
    length--
  ) {
    const root = word.stem.slice(0, length);
    if (stems[firstFrom(stems, root)] === root) return [...matches, { stem: root, nearness: OTHER_ENDING }];
  }
  return matches;
}

/** Where a word is known as it is written, it is not read with another ending. */
export function asWritten(word: QueryWord, ...places: WordMatch[][]): WordMatch[][] {
  const isWritten = places.some((matches) => matches.some(({ stem }) => stem === word.stem));
  return isWritten ? places.map((matches) => matches.filter((match) => !isOtherEnding(match))) : places;
}

export const isOtherEnding = ({ nearness }: WordMatch) => nearness === OTHER_ENDING;

/** The index of the first text not before `wanted`. */
export function firstFrom(texts: readonly string[], wanted: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
