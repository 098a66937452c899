/** What speaks for each organisation, for one word of a query: its name, a need or place that the word means, or its text. */
import type { WordMatch } from './match-word.ts';
import { countPostings, eachPosting, type Postings } from './postings.ts';
import { PART_OF_NAME, type SearchShard, WHOLE_NAME } from './search-files.ts';

export interface Evidence {
  /** The best that speaks for an organisation. */
  readonly best: Float32Array;
  /** The parts of it that come from a name, from a need and from a place; the last is 1 where the organisation acts there. */
  readonly name: Float32Array;
  readonly need: Float32Array;
  readonly place: Float32Array;
  /** Everything together: two needs that one word means are better than one. */
  readonly sum: Float32Array;
}

const STRENGTH = { wholeName: 3, name: 1.15, need: 1, place: 0.7, text: 0.4 } as const;
/** Beside a need or a place that the word means, that a name or a text holds it says less. */
const NAME_OF_SUBJECT = 0.8;
const TEXT_OF_SUBJECT = 0.4;

/** Nothing yet, for each of `count` organisations. */
export function emptyEvidence(count: number): Evidence {
  const make = () => new Float32Array(count);
  return { best: make(), name: make(), need: make(), place: make(), sum: make() };
}

function speak(evidence: Evidence, organisation: number, strength: number): void {
  raise(evidence.best, organisation, strength);
  evidence.sum[organisation] = (evidence.sum[organisation] ?? 0) + strength;
}

function raise(strengths: Float32Array, organisation: number, strength: number): void {
  if (strength > (strengths[organisation] ?? 0)) strengths[organisation] = strength;
}

/**
 * Adds what names and texts say. A word of few organisations says more than one of many.
 *
 * @param isSubject whether the word clearly means a need or a place too.
 */
export function addWords(
  evidence: Evidence,
  shards: readonly SearchShard[],
  matches: readonly WordMatch[],
  factor: number,
  isSubject: boolean,
): void {
  const count = evidence.best.length;
  for (const { nearness, stem } of matches) {
    const postings = shards.find((shard) => Object.hasOwn(shard, stem))?.[stem];
    if (!postings) continue;
    const rarity = Math.log(1 + count / countPostings(postings)) / Math.log(1 + count);
    const asName = STRENGTH.name * nearness * rarity * factor * (isSubject ? NAME_OF_SUBJECT : 1);
    const asText = STRENGTH.text * nearness * rarity * factor * (isSubject ? TEXT_OF_SUBJECT : 1);
    eachPosting(postings, (organisation, weight) => {
      if (weight < PART_OF_NAME) return speak(evidence, organisation, (asText * weight) / 3);
      const isWhole = weight === WHOLE_NAME;
      const strength = isWhole ? STRENGTH.wholeName * nearness ** 2 * factor : asName * (0.7 + weight / 25);
      raise(evidence.name, organisation, strength);
      speak(evidence, organisation, strength);
    });
  }
}

/** Adds what a need, a theme or a place says. */
export function addConcept(evidence: Evidence, postings: Postings, isPlace: boolean, factor: number): void {
  const strengths = isPlace ? evidence.place : evidence.need;
  const strength = isPlace ? STRENGTH.place : STRENGTH.need;
  eachPosting(postings, (organisation, weight) => {
    raise(strengths, organisation, (factor * weight) / 9);
    speak(evidence, organisation, (strength * factor * weight) / 9);
  });
}
