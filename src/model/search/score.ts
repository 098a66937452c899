/** The order of what was found: who answers to every word first, then who answers best. */
import { fitOfQuery, NEED_ELSEWHERE, queryShape } from './fit.ts';
import { DISTINCTIVE } from './query-words.ts';
import type { Reading } from './read-word.ts';
import { type Concept, ELSEWHERE_RANK, isDatedRank } from './search-files.ts';

/** Who is found by a name this clearly is meant, even where nothing says that it still exists. */
const CLEAR_NAME = 0.8;
/** A name in full, with at most a slip in it. */
const FULL_NAME = 1.5;
/** Several words that are all in one name are a part of that name, even where each also means a need. */
const HALF_NAME = 1.5;
/** What is much weaker than the best is noise; a full name does not make noise of what answers to the other words. */
const NOISE = 0.12;
const STRONG = 1.2;
const STEP = 0.02;
/** Who belongs to a country without a mapping answers half as well where no place is named: most people ask about here. */
const ELSEWHERE = 0.5;
/** What a second subject that a word means adds to the first. */
const SECOND_SUBJECT = 0.1;

export interface Scored {
  readonly organisation: number;
  readonly score: number;
}

interface Found extends Scored {
  readonly rank: number;
  /** Nothing newer says that it exists, and it is not asked for by name. */
  readonly isDoubtful: boolean;
  /** By name: 2 where all words of the query are in it, 1 where one word is all of it. */
  readonly meant: number;
  readonly fit: number;
}

/** @param ranks a digit an organisation, see `SearchCore.ranks`. */
export function orderByEvidence(readings: readonly Reading[], concepts: readonly Concept[], ranks: string): Scored[] {
  const shape = queryShape(readings, concepts);
  const found: Found[] = [];
  for (let organisation = 0; organisation < ranks.length; organisation++) {
    const { meant, named, score: own } = scoreOf(readings, organisation);
    if (own === 0) continue;
    const rank = Number(ranks[organisation]);
    const isFar = rank >= ELSEWHERE_RANK && shape.places.length === 0 && meant === 0;
    const score = isFar ? own * ELSEWHERE : own;
    const isDoubtful = isDatedRank(rank) && named < CLEAR_NAME;
    found.push({ organisation, rank, score, isDoubtful, meant, fit: fitOfQuery(shape, organisation) });
  }
  const isSomebodyNear = found.some(({ fit, isDoubtful }) => !isDoubtful && fit > NEED_ELSEWHERE);
  const best = found.reduce((top, { score }) => Math.max(top, score), 0);
  return found
    .filter(({ score }) => score >= Math.min(best, STRONG) * NOISE)
    .map((it) => ({ ...it, score: Math.round(it.score / STEP) }))
    .sort(
      (a, b) =>
        b.meant - a.meant ||
        (shape.hasNeed
          ? (isSomebodyNear ? 0 : near(b) - near(a)) || doubt(a, b) || b.fit - a.fit
          : b.fit - a.fit || doubt(a, b)) ||
        b.score - a.score ||
        a.rank - b.rank ||
        a.organisation - b.organisation,
    );
}

const near = ({ fit }: Found) => Number(fit > NEED_ELSEWHERE);
const doubt = (a: Found, b: Found) => Number(a.isDoubtful) - Number(b.isDoubtful);

function scoreOf(readings: readonly Reading[], organisation: number) {
  let [sum, total, matched, nameStrength, distinctive, distinctiveInName, inName] = [0, 0, 0, 0, 0, 0, 0];
  for (const { evidence, word } of readings) {
    const { weight } = word;
    total += weight;
    if (weight >= DISTINCTIVE) distinctive++;
    const strength = evidence.best[organisation] ?? 0;
    if (strength === 0) continue;
    const name = evidence.name[organisation] ?? 0;
    sum += weight * (strength + SECOND_SUBJECT * Math.min(2, (evidence.sum[organisation] ?? 0) - strength));
    matched += weight * Math.min(1, 0.5 + strength);
    nameStrength = Math.max(nameStrength, name);
    if (name === 0) continue;
    inName++;
    if (weight >= DISTINCTIVE) distinctiveInName++;
  }
  const isHalfName =
    (distinctive > 1 && distinctiveInName === distinctive) || (readings.length > 1 && inName === readings.length);
  const score = sum * (0.3 + (0.7 * matched) / Math.max(total, 1e-9)) * (isHalfName ? HALF_NAME : 1);
  return { score, named: nameStrength, meant: isHalfName ? 2 : Number(nameStrength >= FULL_NAME) };
}
