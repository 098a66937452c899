/** Which entry a row is about: the one that it names, one of the same name, or a new one. */

import type { ContentRecords } from '#model/directory.ts';
import { isPublished } from '#model/standing.ts';
import { createSuggester } from '#model/validation/nearest.ts';
import type { Drafts } from './drafts.ts';
import { matchableFacts, matchableRecord } from './matching/matchable.ts';
import { type Match, MatchIndex } from './matching/matching.ts';
import { idsFor } from './new-entry.ts';
import type { Facts } from './rows/facts.ts';
import type { RowProblem } from './rows/row-problem.ts';

export type RowTarget = { id: string; isNew: boolean } | { matches: Match[] } | { problem: RowProblem };

export class Targets {
  readonly #records: ContentRecords['organisations'];
  readonly #drafts: Drafts;
  readonly #index = new MatchIndex();
  readonly #suggest: (word: string) => string | undefined;

  constructor({ organisations }: ContentRecords, drafts: Drafts) {
    this.#records = organisations;
    this.#drafts = drafts;
    this.#suggest = createSuggester(organisations.keys());
    for (const [id, record] of organisations) if (isPublished(record)) this.#index.add(matchableRecord(id, record));
  }

  find(facts: Facts): RowTarget {
    const { id, name, fault } = facts;
    if (id !== undefined) return this.#byId(id, fault !== undefined);
    const candidates = idsFor(facts);
    const same = name === undefined ? [] : this.#index.sameName(name).filter((other) => this.#agrees(other, facts));
    const own = same.find((other) => candidates.includes(other)) ?? (same.length === 1 ? same[0] : undefined);
    if (own !== undefined) return { id: own, isNew: false };
    const matches = this.#index.find(matchableFacts('', facts));
    if (matches.length > 0) return { matches };
    if (fault) return { problem: { code: 'UNKNOWN_ENTRY', value: name ?? '' } };
    if (name === undefined) return { problem: { code: 'MISSING_FIELD', value: 'name' } };
    const free = candidates.find((candidate) => !this.#drafts.has(candidate) && !this.#records.has(candidate));
    if (free !== undefined) return { id: free, isNew: true };
    return { problem: { code: 'NO_ID', value: candidates.join(', ') } };
  }

  /** From now on, rows that resemble this one lead to this entry. */
  learn(id: string, facts: Facts): void {
    this.#index.add(matchableFacts(id, facts));
  }

  /** Whether another entry gives this number or e-mail address too. */
  isShared(kind: 'phone' | 'email', value: string, id: string): boolean {
    return this.#index.sharing(kind, value).some((other) => other !== id);
  }

  #byId(id: string, isReport: boolean): RowTarget {
    if (this.#records.get(id)?.withdrawn) return { problem: { code: 'WITHDRAWN_ENTRY', value: id } };
    if (this.#drafts.has(id)) return { id, isNew: false };
    return isReport
      ? { problem: { code: 'UNKNOWN_ENTRY', value: id, nearest: this.#suggest(id) } }
      : { id, isNew: true };
  }

  /** The same name with another acronym may be another organisation. */
  #agrees(id: string, { acronym }: Facts): boolean {
    const own = this.#drafts.changedAlready(id)?.record.acronym ?? this.#records.get(id)?.acronym;
    return acronym === undefined || own === undefined || String(own).toLowerCase() === acronym.toLowerCase();
  }
}
