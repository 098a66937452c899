/** What one word of a query means: names and texts that hold it, subjects that it names, or what it was meant to be. */
import { correctWord } from './correct-word.ts';
import { addConcept, addWords, type Evidence, emptyEvidence } from './evidence.ts';
import { asWritten, isOtherEnding, matchWord, type WordMatch } from './match-word.ts';
import type { Postings } from './postings.ts';
import { DISTINCTIVE, type QueryWord } from './query-words.ts';
import { type Concept, type SearchShard, shardFile } from './search-files.ts';
import { shardsOf } from './shards.ts';
import { isSlip } from './slips.ts';
import { stem } from './stem.ts';
import { CLEAR_SUBJECT, type ConceptHit, isPlace, type SearchIndex, type VocabularyIndex } from './vocabulary-index.ts';

export interface Reading {
  readonly word: QueryWord;
  readonly evidence: Evidence;
  readonly hits: readonly ConceptHit[];
  /** What the word was read as, where it is not written so. */
  readonly readAs: string | undefined;
  /** What it may have been meant to be, too far from it to be read so without asking. */
  readonly offered: readonly string[];
}

const CORRECTED = 0.9;
/** The shortest unknown word that is taken for a slip while it may still grow. */
const SHORTEST_SLIP = 4;

/** Slips are looked for only where the word itself is not surely meant. */
export async function readWord(word: QueryWord, index: SearchIndex): Promise<Reading> {
  const evidence = emptyEvidence(index.core.count);
  const { hits, isSure } = await addMatches(word, 1, evidence, index);
  const isFound = hits.length > 0 || evidence.best.some(Boolean);
  const isUnclear = word.weight < DISTINCTIVE || (word.isLast && word.text.length < SHORTEST_SLIP);
  if (isSure || isUnclear) return { word, evidence, hits, readAs: undefined, offered: [] };
  // "europenne" is nearer to "européenne" than to another word of its root.
  const near = await correctWord(word.text, index, isFound ? 1 : undefined);
  const corrections = near.filter((text) => isSlip(word.text, text));
  const offered = corrections.length > 0 ? [] : near;
  const found = await Promise.all(
    corrections.map((text) =>
      addMatches({ ...word, text, stem: stem(text), isLast: false }, CORRECTED, evidence, index),
    ),
  );
  return { word, evidence, hits: [...hits, ...found.flatMap((it) => it.hits)], readAs: corrections[0], offered };
}

/** A word that means no more than one before it does not count again: "a roof for the night". */
const REPEATED = 0.2;

/** A word that means what one before it clearly meant counts for nothing of its own. */
export function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const meantBefore = new Set<number>();
  return readings.map((reading) => {
    const clear = reading.hits.filter(({ weight }) => weight >= CLEAR_SUBJECT).map(({ concept }) => concept);
    const isRepeat = clear.length > 0 && clear.every((concept) => meantBefore.has(concept));
    for (const concept of clear) meantBefore.add(concept);
    return isRepeat ? { ...reading, word: { ...reading.word, weight: reading.word.weight * REPEATED } } : reading;
  });
}

/** Adds everything that a word is found in; gives the subjects it means, and whether it is more than a word of its root. */
async function addMatches(
  word: QueryWord,
  factor: number,
  evidence: Evidence,
  index: SearchIndex,
): Promise<{ hits: ConceptHit[]; isSure: boolean }> {
  const { core, load, vocabulary } = index;
  const shards = await Promise.all(shardsOf(word.stem, core.shards).map((at) => load<SearchShard>(shardFile(at))));
  const stems = shards.flatMap((shard) => Object.keys(shard)).sort();
  const [subjects = [], texts = []] = asWritten(word, matchWord(word, vocabulary.stems), matchWord(word, stems));
  const hits = bestHits(subjects, vocabulary);
  const isSubject = hits.some(({ weight }) => weight >= CLEAR_SUBJECT);
  // "France" is not the beginning of "français", once it means the country.
  const shownTexts = isSubject ? texts.filter(({ stem: found }) => found === word.stem) : texts;
  addWords(evidence, shards, shownTexts, factor, isSubject);
  await Promise.all(hits.map((hit) => addHit(evidence, hit, factor, index)));
  return { hits, isSure: [...subjects, ...texts].some((match) => !isOtherEnding(match)) };
}

function bestHits(matches: readonly WordMatch[], { hits }: VocabularyIndex): ConceptHit[] {
  const best = new Map<number, number>();
  for (const { nearness, stem: found } of matches)
    for (const { concept, weight } of hits.get(found) ?? [])
      best.set(concept, Math.max(best.get(concept) ?? 0, weight * nearness));
  return [...best].map(([concept, weight]) => ({ concept, weight }));
}

async function addHit(evidence: Evidence, hit: ConceptHit, factor: number, index: SearchIndex): Promise<void> {
  const concept = index.core.concepts[hit.concept];
  if (!concept) return;
  addConcept(evidence, await postingsOf(concept, index), isPlace(concept), hit.weight * factor);
}

/** Who has a subject. */
export async function postingsOf({ postings }: Concept, { load }: SearchIndex): Promise<Postings> {
  return typeof postings === 'string' ? load<Postings>(postings) : postings;
}

/** Expressions all of whose words are in the query say more than their words alone: each of these means the subject then. */
export async function withPhrases(readings: readonly Reading[], index: SearchIndex): Promise<Reading[]> {
  const stems = readings.map(({ readAs, word }) => stem(readAs ?? word.text));
  const found = index.vocabulary.phrases.filter((phrase) => phrase.stems.every((part) => stems.includes(part)));
  return Promise.all(
    readings.map(async (reading, at) => {
      const hits = found.filter((phrase) => phrase.stems.includes(stems[at] ?? '')).map(({ hit }) => hit);
      await Promise.all(hits.map((hit) => addHit(reading.evidence, hit, 1, index)));
      return { ...reading, hits: [...reading.hits, ...hits] };
    }),
  );
}
