/** What one row says of an organisation, read and in the terms of the directory; nothing is compared yet. */

import type { ReadWebsite } from '#model/intake/contact-values.ts';
import type { FaultKind } from '#model/intake/correction.ts';

export const ACCESS_KEYS = ['eligibility', 'documents', 'cost', 'hours', 'languages'] as const;
export type AccessKey = (typeof ACCESS_KEYS)[number];

export interface SocialPage {
  readonly network: string;
  readonly name: string;
  readonly url: string;
}

/** A number; without `number` where what is printed cannot be dialled. */
export interface PhoneFact {
  readonly number?: string;
  readonly printed: string;
  readonly label?: string;
}

/** An address; only as `printed` where nothing can be sent to it. */
export type EmailFact =
  | { readonly address: string; readonly printed?: undefined }
  | { readonly address?: undefined; readonly printed: string };

export interface Facts {
  /** The entry that the sheet names. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly acronym?: string | undefined;
  readonly aliases: readonly string[];
  readonly kind?: string | undefined;
  readonly tier?: string | undefined;
  readonly summary: { readonly fr?: string | undefined; readonly en?: string | undefined };
  readonly typology?: string | undefined;
  readonly formality?: string | undefined;
  readonly forms: readonly string[];
  readonly founded?: string | undefined;
  readonly scale?: string | undefined;
  readonly areas: readonly string[];
  readonly address?: string | undefined;
  readonly addressPlace?: string | undefined;
  readonly phones: readonly PhoneFact[];
  readonly emails: readonly EmailFact[];
  readonly websites: readonly ReadWebsite[];
  readonly social: readonly SocialPage[];
  readonly themes: readonly string[];
  readonly services: readonly string[];
  readonly audiences: readonly string[];
  readonly memberOf: readonly string[];
  readonly access: Readonly<Partial<Record<AccessKey, string>>>;
  readonly cite: readonly string[];
  readonly fault?: FaultKind | undefined;
  readonly deadContacts: readonly string[];
  /** Free words for the team: shown in the report, never written to an entry. */
  readonly note?: string | undefined;
}
