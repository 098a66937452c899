/** What the directory holds, each number with its population: every page that gives a total takes it from here. */
import { isMapped, isSociety, TIERS, type Tier } from '#schema/choices.ts';
import type { Organisation } from './organisation.ts';

export interface Populations {
  /** All published entries. */
  readonly all: number;
  /** Organisations and networks of civil society; the others are institutions and partners. */
  readonly societies: number;
  readonly others: number;
  /** Entries that the documents of a mapping name: its own counts are of these. */
  readonly mapped: number;
  readonly mappedSocieties: number;
  readonly networks: number;
  readonly byTier: readonly { readonly tier: Tier; readonly count: number }[];
}

/** Counts the entries once for all pages. */
export function populationsOf(organisations: readonly Pick<Organisation, 'kind' | 'tier'>[]): Populations {
  const societies = organisations.filter(isSociety);
  return {
    all: organisations.length,
    societies: societies.length,
    others: organisations.length - societies.length,
    mapped: organisations.filter(isMapped).length,
    mappedSocieties: societies.filter(isMapped).length,
    networks: organisations.filter(isNetwork).length,
    byTier: TIERS.map((tier) => ({ tier, count: organisations.filter((it) => it.tier === tier).length })),
  };
}

/** What counts as a network: what its entry says it is, whatever table prints it. */
export function isNetwork({ kind }: Pick<Organisation, 'kind'>): boolean {
  return kind === 'reseau';
}
