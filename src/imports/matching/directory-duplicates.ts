/** Pairs of entries that are probably one organisation. */
import { isPublished } from '#model/standing.ts';
import type { DistinctPair } from '#schema/distinct.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { matchableRecord } from './matchable.ts';
import { type Match, MatchIndex } from './matching.ts';

export interface DuplicatePair extends Match {
  /** The later of the two ids; `id` is the other. */
  readonly of: string;
}

/**
 * Each pair once, the likeliest first. Withdrawn organisations are not compared: nothing about them may be shown.
 *
 * @param distinct pairs known to be two organisations: they are left out.
 */
export function findDuplicates(
  organisations: ReadonlyMap<string, OrganisationRecord>,
  distinct: readonly DistinctPair[] = [],
): DuplicatePair[] {
  const known = new Set(distinct.map(({ organisations: [a, b] }) => keyOf(a, b)));
  const index = new MatchIndex();
  const pairs: DuplicatePair[] = [];
  for (const [of, record] of organisations) {
    if (!isPublished(record)) continue;
    const matchable = matchableRecord(of, record);
    const matches = index.find(matchable).filter(({ id }) => !known.has(keyOf(id, of)));
    pairs.push(...matches.map((match) => ({ ...match, of })));
    index.add(matchable);
  }
  return pairs.sort((a, b) => b.score - a.score || (a.of < b.of ? -1 : 1));
}

const keyOf = (a: string, b: string): string => [a, b].sort().join(' ');
