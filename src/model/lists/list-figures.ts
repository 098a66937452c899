/** What stands in a list, counted by what it is and how it came to be known. */
import type { Organisation } from '#model/organisation.ts';
import { isReachable } from '#model/standing.ts';
import { isSociety } from '#schema/choices.ts';

export interface ListFigures {
  readonly all: number;
  /** Organisations of civil society and networks of them. */
  readonly societies: number;
  /** Institutions and partners: all others. */
  readonly others: number;
  readonly interviewed: number;
  /** With a telephone or an e-mail that can be used. */
  readonly reachable: number;
}

/** Counts those of a list that it counts itself: neither those of the whole country nor those of old documents. */
export function listFigures(organisations: readonly Organisation[]): ListFigures {
  const societies = organisations.filter(isSociety).length;
  return {
    all: organisations.length,
    societies,
    others: organisations.length - societies,
    interviewed: organisations.filter(({ tier }) => tier === 'interviewed').length,
    reachable: organisations.filter(isReachable).length,
  };
}
