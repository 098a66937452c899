/** What speaks for each organisation, for one word of a query: its name, a need or place that the word means, or its text. */
import { PART_OF_NAME, WHOLE_NAME } from './build-words.ts';
import type { WordMatch } from './match-word.ts';
import { countPostings, eachPosting, type Postings } from './postings.ts';
import type { SearchShard } from './search-files.ts';

export interface Evidence {
  /** The best that speaks for an organisation. */
  readonly best: Float32Array;
  /** The part of it that comes from a name. */
  readonly name: Float32Array;
  /** Everything together: two needs that one word means are better than one. */
  readonly sum: Float32Array;
}

const STRENGTH = { wholeName: 3, name: 1.15, need: 1, place: 0.7, text: 0.4 } as const;

export function emptyEvidence(count: number): Evidence {
  return {
    best: new Float32Array(count),
    name: new Float32Array(count),
    sum: new Float32Array(count),
  };
}

function speak(evidence: Evidence, organisation: number, strength: number, isName: boolean): void {
  if (isName) evidence.name[organisation] = Math.max(evidence.name[organisation] ?? 0, strength);
  evidence.best[organisation] = Math.max(evidence.best[organisation] ?? 0, strength);
  evidence.sum[organisation] = (evidence.sum[organisation] ?? 0) + strength;
}

/**
 * Adds what names and texts say. A word of few organisations says more than one of many.
 *
 * @param textFactor how much texts count beside names.
 */
export function addWords(
  evidence: Evidence,
  shards: readonly SearchShard[],
  matches: readonly WordMatch[],
  factor: number,
  textFactor: number,
): void {
  const count = evidence.best.length;
  for (const { nearness, stem } of matches) {
    const postings = shards.find((shard) => Object.hasOwn(shard, stem))?.[stem];
    if (!postings) continue;
    const rarity = Math.log(1 + count / countPostings(postings)) / Math.log(1 + count);
    eachPosting(postings, (organisation, weight) => {
      if (weight === WHOLE_NAME) speak(evidence, organisation, STRENGTH.wholeName * nearness ** 2 * factor, true);
      else if (weight >= PART_OF_NAME)
        speak(evidence, organisation, STRENGTH.name * nearness * rarity * (0.7 + weight / 25) * factor, true);
      else speak(evidence, organisation, STRENGTH.text * nearness * rarity * (weight / 3) * factor * textFactor, false);
    });
  }
}

/** Adds what a need, a theme or a place says. */
export function addConcept(evidence: Evidence, postings: Postings, isPlace: boolean, factor: number): void {
  const strength = (isPlace ? STRENGTH.place : STRENGTH.need) * factor;
  eachPosting(postings, (organisation, weight) => speak(evidence, organisation, (strength * weight) / 9, false));
}
