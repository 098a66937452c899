/** Which entry a row is about: the one that it names, one of the same name, or a new one. */

import type { ContentRecords } from '#model/directory.ts';
import type { Gazetteer } from '#model/gazetteer.ts';
import { isPublished } from '#model/standing.ts';
import { createSuggester } from '#model/validation/nearest.ts';
import type { Drafts } from './drafts.ts';
import { isAcronym } from './matching/acronyms.ts';
import { matchableFacts, matchableRecord } from './matching/matchable.ts';
import { acronymKey, type Match, MatchIndex } from './matching/matching.ts';
import { PlacesKnown, placesOf } from './matching/places-known.ts';
import { idsFor } from './new-entry.ts';
import type { Facts } from './rows/facts.ts';
import type { RowProblem } from './rows/row-problem.ts';

export type RowTarget = { id: string; isNew: boolean } | { matches: Match[] } | { problem: RowProblem };

/** An acronym of so few letters is borne by many: alone it tells nothing without a place. */
const SHORT_ACRONYM = 3;

export class Targets {
  readonly #records: ContentRecords['organisations'];
  readonly #drafts: Drafts;
  readonly #index = new MatchIndex();
  readonly #suggest: (word: string) => string | undefined;
  readonly #places: PlacesKnown;

  constructor(records: ContentRecords, gazetteer: Gazetteer, drafts: Drafts) {
    const { organisations } = records;
    this.#records = organisations;
    this.#drafts = drafts;
    this.#places = new PlacesKnown(records, gazetteer);
    this.#suggest = createSuggester(organisations.keys());
    for (const [id, record] of organisations) if (isPublished(record)) this.#index.add(matchableRecord(id, record));
  }

  /** What a row is about: by its id, a number of a register, its name, or else whom it resembles. */
  find(facts: Facts): RowTarget {
    const { id, name, fault, branch_of: body } = facts;
    if (id !== undefined || body !== undefined)
      return this.#byId(id ?? body ?? '', fault !== undefined || id === undefined);
    const numbered = facts.identifiers.flatMap(({ scheme, value }) => this.#index.sameNumber(`${scheme} ${value}`));
    const [known, ...others] = new Set(numbered);
    if (known !== undefined && others.length === 0) return { id: known, isNew: false };
    const candidates = idsFor(facts);
    const own = this.#sameAs(facts, candidates);
    if (own !== undefined) return this.#unlessElsewhere(own, facts);
    const matches = this.#index.find(matchableFacts('', facts)).filter((match) => !this.#differs(match, facts));
    if (matches.length > 0) return { matches };
    if (fault) return { problem: { code: 'UNKNOWN_ENTRY', value: name ?? '' } };
    if (name === undefined) return { problem: { code: 'MISSING_FIELD', value: 'name' } };
    const free = candidates.find((candidate) => !this.#drafts.has(candidate) && !this.#records.has(candidate));
    if (free !== undefined) return { id: free, isNew: true };
    return { problem: { code: 'NO_ID', value: candidates.join(', ') } };
  }

  /** The one entry of this name, of this name with the place of the row, or that is called by this acronym alone. */
  #sameAs(facts: Facts, candidates: readonly string[]): string | undefined {
    const { name } = facts;
    if (name === undefined) return undefined;
    const only = (names: readonly string[]) => {
      const same = names.flatMap((own) => this.#index.sameName(own)).filter((id) => this.#agrees(id, facts));
      return same.find((id) => candidates.includes(id)) ?? (new Set(same).size === 1 ? same[0] : undefined);
    };
    const withPlaces = placesOf(facts).flatMap((place) => this.#places.namesOf(place).map((own) => `${name} ${own}`));
    const found = only(withPlaces) ?? only([name]);
    if (found !== undefined || !isAcronym(name)) return found;
    const [called, ...others] = this.#index.sameAcronym(name);
    if (called === undefined || others.length > 0) return undefined;
    return acronymKey(name).length > SHORT_ACRONYM || this.#places.shares(called, facts) ? called : undefined;
  }

  /** An entry of that name with offices, none of which is in the town that the row gives, is asked about. */
  #unlessElsewhere(id: string, facts: Facts): RowTarget {
    const town = facts.address_place;
    if (town === undefined || !this.#places.isElsewhere(id, town) || this.#hasContactOf(id, facts))
      return { id, isNew: false };
    const reasons = [
      { kind: 'name', value: facts.name ?? '' },
      { kind: 'other-town', value: this.#places.namesOf(town)[0] ?? town },
    ] as const;
    return { matches: [{ id, score: 1, reasons }] };
  }

  #hasContactOf(id: string, { phones, emails }: Facts): boolean {
    return [
      ...phones.map(({ number }) => this.#index.sharing('phone', number ?? '')),
      ...emails.map(({ address }) => this.#index.sharing('email', address ?? '')),
    ].some((ids) => ids.includes(id));
  }

  /** Names that resemble each other with acronyms that do not are two organisations. */
  #differs({ id, reasons }: Match, facts: Facts): boolean {
    return reasons.every(({ kind }) => kind === 'similar-name') && !this.#agrees(id, facts);
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

  /** The same name with another acronym may be another organisation; one that the entry is also called by is the same. */
  #agrees(id: string, { acronym }: Facts): boolean {
    const own = this.#drafts.changedAlready(id)?.record.acronym ?? this.#records.get(id)?.acronym;
    if (acronym === undefined || own === undefined) return true;
    return acronymKey(String(own)) === acronymKey(acronym) || this.#index.sameAcronym(acronym).includes(id);
  }
}
