/** Words near a word that nobody wrote so: one or two letters wrong, missing, added or swapped. */
import { distance } from 'fastest-levenshtein';
import { foldWords } from '#model/fold.ts';

export interface NearWord {
  /** As displayed. */
  readonly word: string;
  readonly slips: number;
}

/** How many slips a word of this length may have: short ones mean something else at once. */
export function allowedSlips(length: number): number {
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

/** The distance in letters; two swapped neighbours, and writing as one hears, count once. */
export function countSlips(a: string, b: string): number {
  const letters = distance(a, b);
  if (letters === 2 && a.length === b.length && isSwap(a, b)) return 1;
  return letters < 2 ? letters : Math.min(letters, 1 + distance(bySound(a), bySound(b)));
}

/** Letters that sound alike written alike: "migrafrik" is heard as "migrafrique". */
function bySound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/qu|k|c(?![eiyh])/g, 'k')
    .replace(/c(?=[eiy])|z|x/g, 's')
    .replace(/ou|w/g, 'u')
    .replace(/y/g, 'i')
    .replace(/e?au/g, 'o')
    .replace(/h|e$/g, (letter, at: number) => (letter === 'h' && at === 0 ? letter : ''))
    .replace(/(.)\1/g, '$1');
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** A word of so many letters more than it has slips was written in haste; a nearer one may be another word: "croix", "droit". */
const LETTERS_A_SLIP = 4;

/** Whether one was surely meant by the other, so that it may be read so without asking. */
export function isSlip(typed: string, meant: string): boolean {
  const slips = countSlips(typed, meant);
  return slips <= 1 ? typed.length >= LETTERS_A_SLIP || slips === 0 : slips * LETTERS_A_SLIP <= typed.length;
}

/** Most words need no folding, and there are thousands of them. */
const PLAIN = /^[a-z0-9]+$/i;

/** The nearest of the words, nearest first, at most so many; names written in capitals win over other words. */
export function nearestWords(
  typed: string,
  words: Iterable<string>,
  most: number,
  slips = allowedSlips(typed.length),
): NearWord[] {
  const found: (NearWord & { order: number })[] = [];
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > slips + 2) continue;
    const folded = PLAIN.test(word) ? word.toLowerCase() : foldWords(word);
    const away = countSlips(typed, folded);
    if (away > slips || away >= folded.length - 1) continue;
    const order = away * 4 + (folded[0] === typed[0] ? 0 : 2) + (word === word.toUpperCase() ? 0 : 1);
    found.push({ word: word.toLowerCase(), slips: away, order });
  }
  return found
    .sort((a, b) => a.order - b.order || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ slips, word }) => ({ word, slips }));
}
