/** Pairs of entries that are probably one organisation. */
import { isPublished } from '#model/standing.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { matchableRecord } from './matchable.ts';
import { type Match, MatchIndex } from './matching.ts';

export interface DuplicatePair extends Match {
  /** The later of the two ids; `id` is the other. */
  readonly of: string;
}

/** Each pair once, the likeliest first. Withdrawn organisations are not compared: nothing of them is to be said. */
export function findDuplicates(organisations: ReadonlyMap<string, OrganisationRecord>): DuplicatePair[] {
  const index = new MatchIndex();
  const pairs: DuplicatePair[] = [];
  for (const [of, record] of organisations) {
    if (!isPublished(record)) continue;
    const matchable = matchableRecord(of, record);
    pairs.push(...index.find(matchable).map((match) => ({ ...match, of })));
    index.add(matchable);
  }
  return pairs.sort((a, b) => b.score - a.score || (a.of < b.of ? -1 : 1));
}
