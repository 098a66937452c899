/** Who is where, for what: ids by region, theme, service and the other lists. Promise (stable v1): keys are only added. */

import { nameOf } from '#model/dimension-values.ts';
import type { ListFamily } from '#model/dimensions.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import type { Locale } from '#schema/locale.ts';
import { LICENCE } from './licence.ts';

interface Entry {
  readonly id: string;
  readonly label: Readonly<Record<Locale, string>>;
  readonly organisations: readonly string[];
  /** Regions only: those that act in the whole country, counted apart. */
  readonly wholeCountry?: readonly string[];
}

/** The index that `/donnees/v1/index.json` holds. */
export function listIndex(lists: Readonly<Record<ListFamily, readonly OrganisationList[]>>) {
  const families = Object.entries(lists).map(
    ([family, items]) => [family, items.map((list) => entry(list, family))] as const,
  );
  return { version: 1, licence: LICENCE, ...(Object.fromEntries(families) as Record<ListFamily, Entry[]>) };
}

function entry({ id, subject, organisations, wholeCountry }: OrganisationList, family: string): Entry {
  const { fr, en } = nameOf(subject);
  return {
    id,
    label: { fr, en },
    organisations: organisations.map((organisation) => organisation.id),
    ...(family === 'regions' && { wholeCountry: wholeCountry.map((organisation) => organisation.id) }),
  };
}
