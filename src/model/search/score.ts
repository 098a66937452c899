/** The order of what was found: who answers to every word first, then who answers best. */
import type { Evidence } from './evidence.ts';
import type { QueryWord } from './query-words.ts';
import { DATED_RANK } from './search-files.ts';

/** Who is found by a name this clearly is meant, even where nothing says that it still exists. */
const CLEAR_NAME = 0.8;
/** Several words that are all in one name are a part of that name, even where each also means a need. */
const HALF_NAME = 1.5;
/** What is much weaker than the best is noise. */
const NOISE = 0.12;
const STEP = 0.02;

export interface Scored {
  readonly organisation: number;
  readonly score: number;
}

/** @param ranks a digit an organisation, see `SearchCore.ranks`. */
export function orderByEvidence(words: readonly QueryWord[], evidence: readonly Evidence[], ranks: string): Scored[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const found: (Scored & { rank: number })[] = [];
  for (let organisation = 0; organisation < ranks.length; organisation++) {
    let [sum, matched, named, inName] = [0, 0, 0, 0];
    for (const [index, { best, name, sum: all }] of evidence.entries()) {
      const strength = best[organisation] ?? 0;
      if (strength === 0) continue;
      const weight = words[index]?.weight ?? 1;
      sum += weight * (strength + 0.06 * Math.min(3, (all[organisation] ?? 0) - strength));
      matched += weight * Math.min(1, 0.5 + strength);
      named = Math.max(named, name[organisation] ?? 0);
      if ((name[organisation] ?? 0) > 0) inName++;
    }
    if (sum === 0) continue;
    const rank = Number(ranks[organisation]);
    const doubt = rank >= DATED_RANK && named < CLEAR_NAME ? 0.1 : 1;
    const meant = words.length > 1 && inName === words.length ? HALF_NAME : 1;
    found.push({ organisation, rank, score: sum * (0.3 + (0.7 * matched) / total) * doubt * meant });
  }
  const best = found.reduce((top, { score }) => Math.max(top, score), 0);
  return found
    .filter(({ rank, score }) => score >= best * (rank >= DATED_RANK ? NOISE / 10 : NOISE))
    .map(({ organisation, rank, score }) => ({ organisation, rank, score: Math.round(score / STEP) }))
    .sort((a, b) => b.score - a.score || a.rank - b.rank || a.organisation - b.organisation);
}
