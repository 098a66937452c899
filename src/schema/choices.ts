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
/**
 * States that protect: by a decision of the authorities or a court an organisation is suspended or dissolved, it was closed, or
 * naming where it can be found could harm it or those who would come. Nothing is published by which it could be reached.
 */
export const PROTECTING_STATES = ['suspended', 'dissolved', 'closed', 'at-risk'] as const;
/** Why an organisation is described and never offered to call: it was to end, is a mechanism without a counter, or is protected. */
export const NOT_TO_CALL_REASONS = ['ended', 'mechanism', ...PROTECTING_STATES] as const;

export type NotToCallReason = (typeof NOT_TO_CALL_REASONS)[number];
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

/** Whether the reason is a state that protects. */
export function isProtecting(why: NotToCallReason): boolean {
  return (PROTECTING_STATES as readonly NotToCallReason[]).includes(why);
}
