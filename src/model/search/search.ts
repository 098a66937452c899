/** A search over the organisations: loads only the files that the query needs, forgives slips, and says what it corrected. */

import type { Card } from '#model/card.ts';
import { LIST_FAMILIES } from '#model/dimensions.ts';
import { foldWords } from '#model/fold.ts';
import { loadCards } from './cards.ts';
import { suggestWords } from './correct-word.ts';
import { type FirstCalls, type FoundHelp, helpOf } from './help-answer.ts';
import { eachPosting } from './postings.ts';
import { queryWords } from './query-words.ts';
import { postingsOf, type Reading, readWord, withoutRepeats, withPhrases } from './read-word.ts';
import { orderByEvidence } from './score.ts';
import type { Concept, LoadFile, SearchCore } from './search-files.ts';
import { CLEAR_SUBJECT, openVocabulary, type SearchIndex } from './vocabulary-index.ts';

export interface SearchAnswer {
  /** Numbers of organisations, best first. */
  readonly organisations: readonly number[];
  /** The query as it was understood, where a slip was corrected. */
  readonly corrected: string | undefined;
  /** The page of help that answers, before any organisation; none where a name was typed in full. */
  readonly help: FoundHelp | undefined;
  /** Other queries that it may have meant: another word would change what is asked, so that it is not read so unasked. */
  readonly offered: readonly string[];
  /** Lists of the subjects that the query names. */
  readonly lists: readonly FoundList[];
  /** Where nothing was found: the nearest words that are known. */
  readonly nearest: readonly string[];
}

export interface FoundList {
  readonly label: string;
  /** Below the folder of the page's language: `services/hebergement/`. */
  readonly path: string;
}

export interface Searcher {
  /** @param only subjects that all results must have, as `services/hebergement` or `regions/gao`. */
  search(query: string, only?: readonly string[]): Promise<SearchAnswer>;
  cards(organisations: readonly number[]): Promise<Card[]>;
  /** Whom the found page of help tells people to call first. */
  firstCall(help: FoundHelp | undefined): Promise<FirstCalls[string] | undefined>;
}

/** So many of the best are looked at for a name that is exactly what was typed. */
const LOOKED_AT = 10;
const MOST_LISTS = 6;

/** Loads the core and gives a searcher over it. */
export async function openSearch(load: LoadFile): Promise<Searcher> {
  const core = await load<SearchCore>('core');
  const index: SearchIndex = { core, load, vocabulary: openVocabulary(core.concepts) };
  return {
    search: (query, only = []) => search(query, only, index),
    cards: (organisations) => loadCards(organisations, core.count, load),
    firstCall: async (help) => help?.first && (await load<FirstCalls>(help.first.file))[help.first.place],
  };
}

async function search(query: string, only: readonly string[], index: SearchIndex): Promise<SearchAnswer> {
  const words = queryWords(query, index.core.common);
  const read = await Promise.all(words.map((word) => readWord(word, index)));
  const readings = await withPhrases(withoutRepeats(read), index);
  const scored = orderByEvidence(readings, index.core.concepts, index.core.ranks);
  const allowed = await Promise.all(only.map((key) => membersOf(key, index)));
  const passing = scored.map(({ organisation }) => organisation).filter((it) => allowed.every((set) => set.has(it)));
  const { exact, organisations } = await exactNameFirst(query, passing, index);
  const isCorrected = readings.some(({ readAs }) => readAs !== undefined);
  return {
    organisations,
    corrected: isCorrected ? readings.map(({ readAs, word }) => readAs ?? word.text).join(' ') : undefined,
    help: exact.length > 0 ? undefined : helpOf(readings, index.core.concepts),
    offered: offeredQueries(readings),
    lists: listsOf(readings, index.core.concepts),
    nearest: organisations.length > 0 ? [] : await suggestWords(words, index),
  };
}

const MOST_OFFERED = 3;

/** The query with one word in the place of another, for each word that may have been meant. */
function offeredQueries(readings: readonly Reading[]): string[] {
  const texts = readings.map(({ readAs, word }) => readAs ?? word.text);
  return readings
    .flatMap(({ offered }, at) =>
      offered.map((text) => [...texts.slice(0, at), text, ...texts.slice(at + 1)].join(' ')),
    )
    .slice(0, MOST_OFFERED);
}

const keyOf = ({ family, id }: Concept) => `${family}/${id}`;

/** A name or an address alone does not make a member. */
const NAMED_ONLY = 3;

async function membersOf(key: string, index: SearchIndex): Promise<Set<number>> {
  const members = new Set<number>();
  const concept = index.core.concepts.find((it) => keyOf(it) === key);
  if (concept)
    eachPosting(await postingsOf(concept, index), (organisation, weight) => {
      if (weight > NAMED_ONLY) members.add(organisation);
    });
  return members;
}

/** Who bears exactly the name that was typed comes first, whatever else speaks for others. */
async function exactNameFirst(
  query: string,
  organisations: readonly number[],
  { core, load }: SearchIndex,
): Promise<{ exact: readonly number[]; organisations: readonly number[] }> {
  const [top, others] = [organisations.slice(0, LOOKED_AT), organisations.slice(LOOKED_AT)];
  const wanted = foldWords(query);
  const cards = await loadCards(top, core.count, load);
  const bears = ({ acronym = '', aliases = [], name }: Card) =>
    [name, acronym, ...aliases].some((spelling) => foldWords(spelling) === wanted);
  const exact = top.filter((_, index) => cards[index] && bears(cards[index]));
  const rest = top.filter((organisation) => !exact.includes(organisation));
  return { exact, organisations: [...exact, ...rest, ...others] };
}

/** Families that have a page of their own for each subject. */
const WITH_LIST = new Set<string>(LIST_FAMILIES);

/** The lists of what the words mean, the clearest first. */
function listsOf(readings: readonly Reading[], concepts: readonly Concept[]): FoundList[] {
  const weights = new Map<Concept, number>();
  for (const { concept: number, weight } of readings.flatMap(({ hits }) => hits)) {
    const concept = concepts[number];
    if (!concept || weight < CLEAR_SUBJECT || !WITH_LIST.has(concept.family)) continue;
    weights.set(concept, (weights.get(concept) ?? 0) + weight);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LISTS)
    .map(([concept]) => ({ label: concept.label, path: `${keyOf(concept)}/` }));
}
