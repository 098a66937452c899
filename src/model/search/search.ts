/** A search over the organisations: loads only the files that the query needs, forgives slips, and says what it corrected. */
import { foldWords } from '../filter.ts';
import { addConcept, addWords, type Evidence, emptyEvidence } from './evidence.ts';
import { firstFrom, matchWord, type WordMatch } from './match-word.ts';
import { eachPosting, type Postings } from './postings.ts';
import { type QueryWord, queryWords } from './query-words.ts';
import { orderByEvidence } from './score.ts';
import {
  CARDS_PER_FILE,
  type Concept,
  cardsFile,
  type LoadFile,
  namesFile,
  type SearchCard,
  type SearchCore,
  type SearchShard,
  shardFile,
} from './search-files.ts';
import { nearestWords } from './slips.ts';
import { stem } from './stem.ts';
import { type ConceptHit, openVocabulary, type VocabularyIndex } from './vocabulary-index.ts';

export interface SearchAnswer {
  /** Numbers of organisations, best first. */
  readonly organisations: readonly number[];
  /** The query as it was understood, where a slip was corrected. */
  readonly corrected: string | undefined;
  /** Lists of the subjects that the query names. */
  readonly lists: readonly Concept[];
  /** Where nothing was found: the nearest words that are known. */
  readonly nearest: readonly string[];
}

export interface Searcher {
  search(query: string, only?: readonly string[]): Promise<SearchAnswer>;
  cards(organisations: readonly number[]): Promise<SearchCard[]>;
}

/** Shards looked into for one word: its own, and the next ones of a beginning that many words share. */
const MOST_SHARDS = 3;
const MOST_CORRECTIONS = 3;
const CORRECTED = 0.9;
/** From this weight on, a word means a need or a place; that a text only mentions it then says little. */
const CLEAR_SUBJECT = 0.6;
const TEXT_OF_SUBJECT = 0.4;

interface Reading {
  readonly word: QueryWord;
  readonly evidence: Evidence;
  readonly concepts: readonly ConceptHit[];
  /** What the word was read as, where it is not written so. */
  readonly readAs: string | undefined;
}

/** Loads the core and gives a searcher over it. */
export async function openSearch(load: LoadFile): Promise<Searcher> {
  const vocabulary = openVocabulary(await load<SearchCore>('core'));
  return {
    search: (query, only = []) => search(query, only, vocabulary, load),
    cards: (organisations) => loadCards(organisations, load),
  };
}

async function search(
  query: string,
  only: readonly string[],
  vocabulary: VocabularyIndex,
  load: LoadFile,
): Promise<SearchAnswer> {
  const words = queryWords(query, vocabulary.core.common);
  const readings = await Promise.all(words.map((word) => readWord(word, vocabulary, load)));
  await addPhrases(readings, vocabulary, load);
  const evidence = readings.map((reading) => reading.evidence);
  const scored = orderByEvidence(words, evidence, vocabulary.core.ranks);
  const allowed = await Promise.all(only.map((key) => membersOf(key, vocabulary, load)));
  const passing = scored.map(({ organisation }) => organisation).filter((it) => allowed.every((set) => set.has(it)));
  const organisations = await exactNameFirst(query, passing, load);
  const isCorrected = readings.some(({ readAs }) => readAs !== undefined);
  return {
    organisations,
    corrected: isCorrected ? readings.map(({ readAs, word }) => readAs ?? word.text).join(' ') : undefined,
    lists: subjectsOf(readings, vocabulary),
    nearest: organisations.length > 0 ? [] : await suggestions(words, vocabulary, load),
  };
}

async function readWord(word: QueryWord, vocabulary: VocabularyIndex, load: LoadFile): Promise<Reading> {
  const evidence = emptyEvidence(vocabulary.core.count);
  const concepts = await addMatches(word, 1, evidence, vocabulary, load);
  if (evidence.best.some(Boolean) || concepts.length > 0 || (word.isLast && word.text.length < 4)) {
    return { word, evidence, concepts, readAs: undefined };
  }
  const corrections = await correct(word, vocabulary, load);
  const [first] = corrections;
  const found = await Promise.all(
    corrections.map((text) =>
      addMatches({ ...word, text, stem: stem(text), isLast: false }, CORRECTED, evidence, vocabulary, load),
    ),
  );
  return { word, evidence, concepts: found.flat(), readAs: first };
}

/** Adds everything that a word is found in; gives the subjects it means. */
async function addMatches(
  word: QueryWord,
  factor: number,
  evidence: Evidence,
  vocabulary: VocabularyIndex,
  load: LoadFile,
): Promise<ConceptHit[]> {
  const shards = await Promise.all(shardsOf(word, vocabulary.core).map((shard) => load<SearchShard>(shardFile(shard))));
  const stems = shards.flatMap((shard) => Object.keys(shard)).sort();
  const meant = bestHits(matchWord(word, vocabulary.stems), vocabulary);
  const isSubject = meant.some(({ weight }) => weight >= CLEAR_SUBJECT);
  addWords(evidence, shards, matchWord(word, stems), factor, isSubject ? TEXT_OF_SUBJECT : 1);
  await Promise.all(meant.map((hit) => addHit(evidence, hit, factor, vocabulary, load)));
  return meant;
}

function shardsOf({ stem: wanted }: QueryWord, { shards }: SearchCore): number[] {
  const own = Math.max(
    0,
    shards[firstFrom(shards, wanted)] === wanted ? firstFrom(shards, wanted) : firstFrom(shards, wanted) - 1,
  );
  const last = firstFrom(shards, `${wanted}\uffff`);
  const found = Array.from({ length: Math.max(1, Math.min(MOST_SHARDS, last - own)) }, (_, index) => own + index);
  // A longer word's root may stand in the shard before: "retourner" begins with "retour".
  const root = firstFrom(shards, `${wanted.slice(0, 5)}\u0000`) - 1;
  return root >= 0 && root < own && wanted.length > 5 ? [Math.max(root, own - 1), ...found] : found;
}

function bestHits(matches: readonly WordMatch[], { hits }: VocabularyIndex): ConceptHit[] {
  const best = new Map<number, number>();
  for (const { nearness, stem: found } of matches)
    for (const { concept, weight } of hits.get(found) ?? [])
      best.set(concept, Math.max(best.get(concept) ?? 0, weight * nearness));
  return [...best].map(([concept, weight]) => ({ concept, weight }));
}

async function addHit(
  evidence: Evidence,
  hit: ConceptHit,
  factor: number,
  { core }: VocabularyIndex,
  load: LoadFile,
): Promise<void> {
  const concept = core.concepts[hit.concept];
  if (concept) addConcept(evidence, await postingsOf(concept, load), isPlace(concept), hit.weight * factor);
}

const isPlace = (concept: Concept) => concept.key.startsWith('place:');

async function postingsOf({ postings }: Concept, load: LoadFile): Promise<Postings> {
  return typeof postings === 'string' ? load<Postings>(postings) : postings;
}

/** Expressions all of whose words are in the query say more than their words alone. */
async function addPhrases(readings: readonly Reading[], vocabulary: VocabularyIndex, load: LoadFile): Promise<void> {
  const byStem = new Map(readings.map((reading) => [stem(reading.readAs ?? reading.word.text), reading]));
  for (const { hit, stems } of vocabulary.phrases) {
    const parts = stems.flatMap((part) => byStem.get(part) ?? []);
    if (parts.length < stems.length) continue;
    await Promise.all(parts.map((reading) => addHit(reading.evidence, hit, 1, vocabulary, load)));
  }
}

async function correct(word: QueryWord, vocabulary: VocabularyIndex, load: LoadFile): Promise<string[]> {
  const elided = /^(?:l|d|qu|j|n|s)(?=[aeiouyh])/.exec(word.text);
  const rest = word.text.slice(elided?.[0].length ?? 0);
  if (elided && (await isKnown(rest, vocabulary, load))) return [rest];
  const words = await knownWords(word.text, vocabulary, load, false);
  const near = nearestWords(word.text, words, MOST_CORRECTIONS);
  const found =
    near.length > 0
      ? near
      : nearestWords(word.text, await knownWords(word.text, vocabulary, load, true), MOST_CORRECTIONS);
  const fewest = found[0]?.slips ?? 0;
  return found.filter(({ slips }) => slips === fewest).map((near) => foldWords(near.word));
}

async function isKnown(text: string, vocabulary: VocabularyIndex, load: LoadFile): Promise<boolean> {
  const word = { text, stem: stem(text), isLast: false, weight: 1 };
  if (vocabulary.hits.has(word.stem)) return true;
  const shards = await Promise.all(shardsOf(word, vocabulary.core).map((shard) => load<SearchShard>(shardFile(shard))));
  return shards.some((shard) => Object.hasOwn(shard, word.stem));
}

/** Words that a slip may have meant: those with the same first letter, or all of them. */
async function knownWords(typed: string, { core }: VocabularyIndex, load: LoadFile, all: boolean): Promise<string[]> {
  const letters = core.letters.filter((letter) => all || letter === '' || letter === typed[0]);
  const names = await Promise.all(letters.map((letter) => load<string>(namesFile(letter))));
  return [...Object.keys(core.lexicon), ...names.flatMap((text) => text.split(' '))];
}

async function suggestions(
  words: readonly QueryWord[],
  vocabulary: VocabularyIndex,
  load: LoadFile,
): Promise<string[]> {
  const found = await Promise.all(
    words.map(async ({ text }) => nearestWords(text, await knownWords(text, vocabulary, load, false), 3, 4)),
  );
  return [...new Set(found.flat().map(({ word }) => word))].slice(0, 6);
}

async function membersOf(key: string, { core }: VocabularyIndex, load: LoadFile): Promise<Set<number>> {
  const members = new Set<number>();
  const concept = core.concepts.find((it) => it.key === key);
  if (concept)
    eachPosting(await postingsOf(concept, load), (organisation, weight) => weight > 3 && members.add(organisation));
  return members;
}

/** Who bears exactly the name that was typed comes first, whatever else speaks for others. */
async function exactNameFirst(
  query: string,
  organisations: readonly number[],
  load: LoadFile,
): Promise<readonly number[]> {
  const [top, others] = [organisations.slice(0, CARDS_PER_FILE), organisations.slice(CARDS_PER_FILE)];
  const wanted = foldWords(query);
  const cards = await loadCards(top, load);
  const bears = ({ acronym = '', aliases = [], name }: SearchCard) =>
    [name, acronym, ...aliases].some((spelling) => foldWords(spelling) === wanted);
  const exact = top.filter((_, index) => cards[index] && bears(cards[index]));
  return [...exact, ...top.filter((organisation) => !exact.includes(organisation)), ...others];
}

async function loadCards(organisations: readonly number[], load: LoadFile): Promise<SearchCard[]> {
  const files = await Promise.all(organisations.map((organisation) => load<SearchCard[]>(cardsFile(organisation))));
  return files.flatMap((file, index) => file[(organisations[index] ?? 0) % CARDS_PER_FILE] ?? []);
}

/** The lists of what the words mean, the clearest first. */
function subjectsOf(readings: readonly Reading[], { core }: VocabularyIndex): Concept[] {
  const weights = new Map<number, number>();
  for (const { concept, weight } of readings.flatMap(({ concepts }) => concepts)) {
    if (weight >= CLEAR_SUBJECT) weights.set(concept, (weights.get(concept) ?? 0) + weight);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([number]) => core.concepts[number] ?? [])
    .filter(({ path }) => path !== undefined)
    .slice(0, 6);
}
