/** The list of all organisations in pages that stay small however many there are. */

import { compareNames } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import type { Organisation } from '#model/organisation.ts';
import { KINDS, type Kind } from '#schema/organisation.ts';
import { pageSections } from './paging.ts';

/** Cards on one page of the static list. */
const PAGE_SIZE = 150;

export interface KindSection {
  readonly kind: Kind;
  /** How many of the kind there are, on all pages. */
  readonly total: number;
  readonly organisations: readonly Organisation[];
  /** First letters with the first organisation of each, on this page. */
  readonly letters: readonly (readonly [letter: string, first: string])[];
}

export interface ListPage {
  /** `1`, `2`...: also the end of the address, from the second page on. */
  readonly id: string;
  readonly sections: readonly KindSection[];
}

/** All pages, kind after kind, A to Z within each. */
export function listPages(organisations: readonly Organisation[]): ListPage[] {
  const byKind = groupByKeys(organisations, ({ kind }) => [kind]);
  const all = KINDS.map((kind) => byKind.get(kind) ?? []);
  return pageSections(all, PAGE_SIZE).map(({ number, sections }) => ({
    id: String(number),
    sections: KINDS.map((kind, index) => {
      const shown = sections[index] ?? [];
      return { kind, total: all[index]?.length ?? 0, organisations: shown, letters: lettersOf(shown) };
    }).filter((section) => section.organisations.length > 0),
  }));
}

function lettersOf(organisations: readonly Organisation[]): KindSection['letters'] {
  const initial = ({ shortName }: Organisation) => shortName.normalize('NFD').charAt(0).toUpperCase();
  return [...groupByKeys(organisations, (organisation) => [initial(organisation)])]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([letter, [first]]) => [letter, first?.id ?? '']);
}
