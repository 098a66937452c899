/** What a person typed, as words to look for. */
import { foldWords } from '#model/fold.ts';
import { stem } from './stem.ts';
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts';

export interface QueryWord {
  /** Folded, as typed. */
  readonly text: string;
  readonly stem: string;
  /** Still being typed, perhaps: its end may be missing. */
  readonly isLast: boolean;
  /** How much it counts beside the others, 0 to 1. */
  readonly weight: number;
}

const LONGEST_QUERY = 12;
const GENERIC = 0.2;
/** A word that weighs less distinguishes nobody from the others. */
export const DISTINCTIVE = 0.5;

/** "a m e" and "a.m.e." are the acronym; "l' ame" is not. */
const joinLetters = (text: string) => text.replace(/\b\w(?: \w\b){1,}/g, (letters) => letters.replaceAll(' ', ''));

/** Grammar is also typed without its apostrophe: "jai", "dun", "cest". */
const withoutElision = (word: string) =>
  word.replace(/^(?:qu|[cdjlmnst])(?=(?:ai|as|est|il|ils|elle|on|un|une|y|en)$)/, '');

/**
 * The words of a query that say something; all of them where none does.
 *
 * @param common stems that many organisations of this directory bear in their names.
 */
export function queryWords(query: string, common: readonly string[] = []): QueryWord[] {
  const typed = [...new Set(joinLetters(foldWords(query)).split(' '))].filter(Boolean);
  const meaningful = typed.filter((word) => word.length > 1 && !STOP_WORDS.has(withoutElision(word)));
  const words = (meaningful.length > 0 ? meaningful : typed.filter((word) => word.length > 1)).slice(0, LONGEST_QUERY);
  const isGeneric = (word: string) => GENERIC_WORDS.has(word) || common.includes(stem(word));
  const isAllGeneric = words.every(isGeneric);
  return words.map((text) => ({
    text,
    stem: stem(text),
    isLast: text === typed.at(-1),
    weight: !isAllGeneric && isGeneric(text) ? GENERIC : 1,
  }));
}
