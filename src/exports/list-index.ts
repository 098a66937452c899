/** Who is where, for what: ids by region, theme, service and the other lists. Promise (stable v1): keys are only added. */

import { nameOf } from '#model/dimension-values.ts';
import type { ListFamily } from '#model/dimensions.ts';
import type { OrganisationList } from '#model/lists/lists.ts';
import type { Standing } from '#model/standing.ts';
import type { Text } from '#schema/locale.ts';
import { LICENCE } from './licence.ts';

interface Entry {
  readonly id: string;
  readonly label: Text;
  readonly organisations: readonly string[];
  /** Regions only: those that act in the whole country, counted apart. */
  readonly wholeCountry?: readonly string[];
  /** Those that only an old document puts there, not among the others. */
  readonly toBeConfirmed: readonly string[];
  /** For each of them all, since when it is known that it belongs there, and whether a document says so. */
  readonly known: Readonly<Record<string, Known>>;
}
type Known = Pick<Standing, 'year' | 'basis'>;

/** Year and basis of each member of a list. */
export function knownOf({ standings }: OrganisationList): Record<string, Known> {
  return Object.fromEntries([...standings].map(([id, { year, basis }]) => [id, { year, basis }]));
}

/** The index that `/donnees/v1/index.json` holds. */
export function listIndex(lists: Readonly<Record<ListFamily, readonly OrganisationList[]>>) {
  const families = Object.entries(lists).map(
    ([family, items]) => [family, items.map((list) => entry(list, family))] as const,
  );
  return { version: 1, licence: LICENCE, ...(Object.fromEntries(families) as Record<ListFamily, Entry[]>) };
}

function entry(list: OrganisationList, family: string): Entry {
  const { id, subject, organisations, wholeCountry, old } = list;
  return {
    id,
    label: nameOf(subject),
    organisations: organisations.map((organisation) => organisation.id),
    ...(family === 'regions' && { wholeCountry: wholeCountry.map((organisation) => organisation.id) }),
    toBeConfirmed: old.map((organisation) => organisation.id),
    known: knownOf(list),
  };
}
