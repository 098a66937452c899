/** Rows of the tables that describe typologies: those statements of the portraits that the table itself makes. */

import type { Directory } from '#model/directory.ts';
import type { ProfileRecord, Statement } from '#schema/profile.ts';
import type { TableRecord } from '#schema/table.ts';
import type { PrintedCell, Row } from './printed-table.ts';

/** The columns that these tables print. */
export const PROFILE_COLUMNS = ['activities', 'capacity', 'partners', 'problems', 'value'] as const;

/** One row a typology that the table describes; those without a portrait are left out. */
export function profileRows({ profiles, cite, country }: TableRecord, directory: Directory): Row[] {
  return (profiles?.typologies ?? []).flatMap((typology): Row[] => {
    const profile = directory.profiles.find((item) => item.typology === typology && item.country === country);
    const term = directory.terms.typologies.get(typology);
    if (!profile || !term) return [];
    const cells = PROFILE_COLUMNS.map((column) => cellOf(profile, column, cite));
    return [{ heading: { text: term.label, path: `typologies/${typology}/` }, cells }];
  });
}

function cellOf(
  profile: ProfileRecord,
  column: (typeof PROFILE_COLUMNS)[number],
  cite: readonly string[],
): PrintedCell {
  const printed = <Fact extends { readonly cite: readonly string[] }>(facts: readonly Fact[]) =>
    facts.filter((fact) => fact.cite.some((key) => cite.includes(key)));
  const items = (statements: readonly Statement[]) => printed(statements).map(({ fr, en }) => ({ text: { fr, en } }));
  if (column !== 'capacity') return { kind: 'items', items: items(profile[column]) };
  const { level, ranges, statements } = profile.capacity;
  return { kind: 'items', items: items(statements), capacity: level, ranges: printed(ranges) };
}
