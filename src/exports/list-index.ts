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

type Lists = Readonly<Record<ListFamily, readonly OrganisationList[]>>;

/** One share of the directory: its lists, and how many organisations it has. */
export interface Share {
  readonly lists: Lists;
  readonly count: number;
}

/**
 * The index that `/donnees/v1/index.json` holds: the lists of the mapped countries, and apart from them, below `listed`, those
 * of organisations of other countries alone that have a member. The two are never counted together (decision 0049).
 */
export function listIndex({ mapped, listed }: { readonly mapped: Share; readonly listed: Share }) {
  const counts = { mapped: mapped.count, listed: listed.count };
  return { version: 1, licence: LICENCE, counts, ...entries(mapped.lists), listed: entries(withMembers(listed.lists)) };
}

function entries(lists: Lists) {
  const families = Object.entries(lists).map(
    ([family, items]) => [family, items.map((list) => entry(list, family))] as const,
  );
  return Object.fromEntries(families) as Record<ListFamily, Entry[]>;
}

function withMembers(lists: Lists): Lists {
  const families = Object.entries(lists).map(
    ([family, items]) => [family, items.filter(({ standings }) => standings.size > 0)] as const,
  );
  return Object.fromEntries(families) as unknown as Lists;
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
