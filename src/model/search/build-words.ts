/** The words by which organisations are found: of their names first, then of what is said of them. */

import { foldWords } from '#model/fold.ts';
import { type Locale, localiseText, type Text } from '#schema/locale.ts';
import type { Directory } from '../directory.ts';
import type { Organisation } from '../organisation.ts';
import { otherNames } from '../organisation-name.ts';
import { plainFacts } from '../plain-facts.ts';
import { displayedWords } from './displayed-words.ts';
import { type Postings, packPostings } from './postings.ts';
import { PART_OF_NAME, WHOLE_NAME } from './search-files.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

const SUMMARY = 3;
const DETAIL = 2;
const ADDRESS = 1;

export interface Words {
  /** Stems in order with their postings; stems of nearly everything have none. */
  readonly stems: ReadonlyMap<string, Postings>;
  /** Words of names as displayed, in order; those that are a whole name in capitals. */
  readonly names: readonly string[];
}

/** A word of more organisations than this distinguishes nobody, where there are many. */
const COMMON_FROM = 500;
const COMMON_SHARE = 0.12;

/** Costs as much as the text of all entries; each word is noted once an organisation, with its greatest weight. */
export function buildWords(directory: Directory, locale: Locale): Words {
  const weights = new Map<string, Map<number, number>>();
  const names = new Map<string, string>();
  directory.organisations.forEach((organisation, number) => {
    const add = (text: string, weight: number) => {
      for (const word of displayedWords(text)) note(weights, stem(foldWords(word)), number, weight);
    };
    addNames(organisation, (text, weight) => {
      add(text, weight);
      for (const word of displayedWords(text)) remember(names, word, weight);
    });
    add(localiseText(organisation.summary, locale), SUMMARY);
    for (const text of detailsOf(organisation)) add(localiseText(text, locale), DETAIL);
    for (const address of organisation.addresses) add(address.printed ?? '', ADDRESS);
  });
  const { length } = directory.organisations;
  const most = length > COMMON_FROM ? length * COMMON_SHARE : length;
  const stems = [...weights].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return {
    stems: new Map(stems.map(([word, found]) => [word, found.size > most ? [] : packPostings(found)])),
    names: [...names.values()].sort(),
  };
}

function detailsOf(organisation: Organisation): Text[] {
  const { areas, audiences, facts, furtherAreas, servicePoints, services, themes } = organisation;
  const detailed = [...services, ...themes, ...audiences, ...areas, ...servicePoints];
  const plain = [...facts, ...furtherAreas, ...plainFacts(organisation)];
  return [...detailed.flatMap(({ detail }) => detail ?? []), ...plain.flatMap(({ text }) => text ?? [])];
}

/** In letters. */
const LONGEST_JOINED = 16;

/** Every name with the weight of its words: the longer the name, the less each word says. */
function addNames(organisation: Organisation, add: (text: string, weight: number) => void): void {
  const { acronym, aliases, name, searchNames } = organisation;
  for (const spelling of [name, acronym ?? '', ...aliases, ...otherNames(organisation), ...searchNames]) {
    const all = displayedWords(spelling);
    const words = all.filter((word) => !STOP_WORDS.has(foldWords(word)));
    if (words.length === 0) continue;
    // One word beside grammar is all of the name in "L'AFE", not in "UN Women".
    const isWhole = words.length === 1 && (all.length === 1 || words[0] === acronym?.toLowerCase());
    add(spelling, isWhole ? WHOLE_NAME : Math.max(PART_OF_NAME, 8 - Math.max(0, words.length - 1)));
    // Short names are also typed in one word: ROA-PRODMAC, "savethechildren".
    const joined = all.join('');
    if (all.length > 1 && joined.length <= LONGEST_JOINED) add(joined, WHOLE_NAME);
  }
}

function note(weights: Map<string, Map<number, number>>, word: string, number: number, weight: number): void {
  if (word.length < 2 || STOP_WORDS.has(word)) return;
  const known = weights.get(word) ?? new Map<number, number>();
  weights.set(word, known.set(number, Math.max(weight, known.get(number) ?? 0)));
}

function remember(names: Map<string, string>, word: string, weight: number): void {
  if (word.length < 3 || STOP_WORDS.has(foldWords(word))) return;
  if (weight === WHOLE_NAME) names.set(word, word.toUpperCase());
  else if (!names.has(word)) names.set(word, word);
}
