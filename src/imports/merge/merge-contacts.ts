/** Contacts as lists of an entry. What cannot work is kept as printed, without a link. */

import type { MergedQuestion } from '#schema/fields.ts';
import { siteKey } from '../matching/matching.ts';
import type { Facts } from '../rows/facts.ts';
import type { ChangedField } from './draft.ts';

export type ListItem = Readonly<Record<string, unknown>>;

export interface ListRule {
  readonly field: ChangedField;
  readonly path: readonly string[];
  readonly items: readonly ListItem[];
  /** By what two items are the same. */
  readonly keyOf: (item: ListItem) => string;
}

/** The lists that each question on contacts fills: a site of a social network is a page on it. */
export function contactLists({
  phones,
  emails,
  websites,
  social,
}: Facts): Readonly<Record<MergedQuestion<'contacts'>['name'], readonly ListRule[]>> {
  return {
    phones: [
      {
        field: 'phones',
        path: ['contacts', 'phones'],
        items: phones.map(({ number, printed, label, place, within }) => ({
          ...(number === undefined ? { printed, status: 'invalid' } : { number, ...(within && { within }), printed }),
          ...(label && { label: { fr: label } }),
          ...(place && { place }),
        })),
        keyOf: ({ number, printed }) => String(number ?? printed),
      },
    ],
    emails: [
      {
        field: 'emails',
        path: ['contacts', 'emails'],
        items: emails.map(({ address, place, printed }) => ({
          ...(address === undefined ? { printed, status: 'invalid' } : { address, ...(printed && { printed }) }),
          ...(place && { place }),
        })),
        keyOf: ({ address, printed }) => lower(address ?? printed),
      },
    ],
    websites: [
      {
        field: 'websites',
        path: ['contacts', 'websites'],
        items: websites.map((site) => ({ ...site })),
        keyOf: ({ url, printed }) => siteKey(String(url ?? printed)),
      },
      {
        field: 'websites',
        path: ['contacts', 'social'],
        items: social.map((page) => ({ ...page })),
        keyOf: ({ url, name }) => lower(url ?? name),
      },
    ],
  };
}

function lower(value: unknown): string {
  return String(value ?? '').toLowerCase();
}
