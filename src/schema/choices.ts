/** The closed lists that an entry chooses from. */

export const KINDS = ['osc', 'reseau', 'institution-publique', 'partenaire', 'autre'] as const;
export const TIERS = ['interviewed', 'named'] as const;
export const SCALES = ['local', 'regional', 'national', 'international'] as const;
export const FORMALITIES = ['formelle', 'informelle'] as const;
/** Why an organisation is described and never offered to call: it was to end, or it is a mechanism without a counter. */
export const NOT_TO_CALL_REASONS = ['ended', 'mechanism'] as const;

export type Kind = (typeof KINDS)[number];
export type Tier = (typeof TIERS)[number];
export type Scale = (typeof SCALES)[number];
