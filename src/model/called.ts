/** What an organisation is called for a reader of a language: its form in it where a source prints one, else its own name. */
import { DEFAULT_LOCALE, type Locale } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';
import { nameWithAcronym, ownAcronym } from './organisation-name.ts';

/** Whatever has the names of an entry. */
export type Named = Pick<OrganisationRecord, 'name'> & Partial<Pick<OrganisationRecord, 'acronym' | 'nameIn'>>;

export interface Called {
  readonly name: string;
  /** Absent where the name is itself the acronym. */
  readonly acronym: string | undefined;
  /** The acronym, or the name where there is none: how others refer to it. */
  readonly shortName: string;
  /** The name under which it answers, where the one above is its form in another language. */
  readonly own: string | undefined;
}

/** What an organisation is called on a page in this language, with its own name where that is another one. */
export function calledIn(organisation: Named, locale: Locale): Called {
  const own = withShort(organisation);
  const form = locale === DEFAULT_LOCALE ? undefined : organisation.nameIn?.[locale];
  if (!form) return { ...own, own: undefined };
  return { ...withShort(form), own: nameWithAcronym(own) };
}

/** Every printed form of a name in another language. */
export function otherNames({ nameIn = {} }: Named): string[] {
  return Object.values(nameIn).flatMap((form) => (form ? [form.name, ...(form.acronym ? [form.acronym] : [])] : []));
}

function withShort({ name, acronym }: Pick<Named, 'acronym' | 'name'>) {
  return { name, acronym: ownAcronym({ name, acronym }), shortName: acronym ?? name };
}
