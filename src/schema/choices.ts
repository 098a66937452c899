/** The closed lists that an entry chooses from. */

export const KINDS = ['osc', 'reseau', 'institution-publique', 'partenaire', 'autre'] as const;
/** How an organisation came to be known: asked by a mapping, named by its documents, or found on public pages alone. */
export const TIERS = ['interviewed', 'named', 'releve'] as const;
/** The tiers that a mapping counts: its matrices, tables and figures stay its own. */
export const MAPPED_TIERS = ['interviewed', 'named'] as const satisfies readonly (typeof TIERS)[number][];
export const SCALES = ['local', 'regional', 'national', 'international'] as const;
/** The ways to reach an organisation; the last: something is printed or withheld, and nothing of it can be used. */
export const CONTACT_WAYS = ['telephone', 'courriel', 'site', 'reseau-social', 'inutilisable'] as const;
export const FORMALITIES = ['formelle', 'informelle'] as const;
/** How an organisation was asked whether a fact still holds. */
export const CONFIRMATION_WAYS = ['telephone', 'visite', 'courriel', 'message'] as const;
/** Why an organisation is described and never offered to call: it was to end, or it is a mechanism without a counter. */
export const NOT_TO_CALL_REASONS = ['ended', 'mechanism'] as const;

export type Kind = (typeof KINDS)[number];
export type Tier = (typeof TIERS)[number];
export type MappedTier = (typeof MAPPED_TIERS)[number];
export type Scale = (typeof SCALES)[number];

/** Whether it is of civil society: an organisation or a network of them. The others are institutions and partners. */
export function isSociety({ kind }: { readonly kind: Kind }): boolean {
  return kind === 'osc' || kind === 'reseau';
}

/** Whether an organisation belongs to a mapping's own counts. */
export function isMapped<T extends { readonly tier: Tier }>(item: T): item is T & { readonly tier: MappedTier } {
  return item.tier !== 'releve';
}
