/** How an organisation is named: its name, and its acronym where that says more. */
import type { OrganisationRecord } from '#schema/organisation.ts';

type Named = Pick<OrganisationRecord, 'name' | 'acronym'>;

/** The acronym, unless it is the name itself. */
export function ownAcronym({ name, acronym }: Named): string | undefined {
  return acronym === name ? undefined : acronym;
}

/** "Name (ACRONYM)", as a title or a table has it. */
export function nameWithAcronym(organisation: Named): string {
  const acronym = ownAcronym(organisation);
  return acronym ? `${organisation.name} (${acronym})` : organisation.name;
}

/** "ACRONYM, name": for lists in which people look for the acronym. */
export function acronymThenName(organisation: Named): string {
  const acronym = ownAcronym(organisation);
  return acronym ? `${acronym}, ${organisation.name}` : organisation.name;
}
