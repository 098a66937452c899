/** The list of all organisations in pages that stay small however many there are. */

import { KINDS, type Kind } from '#schema/organisation.ts';
import { compareNames } from './directory.ts';
import { groupByKeys } from './grouping.ts';
import type { Organisation } from './organisation.ts';

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
  const ordered = KINDS.flatMap((kind) => byKind.get(kind) ?? []);
  const count = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, page) => {
    const members = groupByKeys(ordered.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), ({ kind }) => [kind]);
    return {
      id: String(page + 1),
      sections: [...members].map(([kind, shown]) => ({
        kind: kind as Kind,
        total: byKind.get(kind)?.length ?? 0,
        organisations: shown,
        letters: lettersOf(shown),
      })),
    };
  });
}

function lettersOf(organisations: readonly Organisation[]): KindSection['letters'] {
  const initial = ({ shortName }: Organisation) => shortName.normalize('NFD').charAt(0).toUpperCase();
  return [...groupByKeys(organisations, (organisation) => [initial(organisation)])]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([letter, [first]]) => [letter, first?.id ?? '']);
}
