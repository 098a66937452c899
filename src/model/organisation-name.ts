/** How an organisation is named: its name, its acronym where that says more, and its form in another language where a source prints one. */
import { DEFAULT_LOCALE, type Locale, NAME_LANGUAGES, type NameLanguage } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';

/** Whatever has the names of an entry. */
export type NamedEntry = Pick<OrganisationRecord, 'name'> & Partial<Pick<OrganisationRecord, 'acronym' | 'nameIn'>>;
type OneName = { readonly name: string; readonly acronym?: string | undefined };

export interface Called {
  readonly name: string;
  /** Absent where the name is itself the acronym. */
  readonly acronym: string | undefined;
  /** The acronym, or the name where there is none: how others refer to it. */
  readonly shortName: string;
  /** The name under which it answers, where the one above is its form in another language. */
  readonly own: string | undefined;
  /** Where that form is printed. */
  readonly cite: readonly string[];
}

/** What an organisation is called on a page in this language, with its own name where that is another one. */
export function calledIn(organisation: NamedEntry, locale: Locale): Called {
  const form = locale === DEFAULT_LOCALE ? undefined : organisation.nameIn?.[locale];
  if (!form) return { ...withShort(organisation), own: undefined, cite: [] };
  return { ...withShort(form), own: nameWithAcronym(organisation), cite: form.cite };
}

/** Every printed form of a name in another language. */
export function otherNames({ nameIn = {} }: NamedEntry): string[] {
  return Object.values(nameIn).flatMap((form) => (form ? [form.name, ...(form.acronym ? [form.acronym] : [])] : []));
}

export interface ForeignName {
  readonly language: NameLanguage;
  readonly direction: (typeof NAME_LANGUAGES)[NameLanguage];
  readonly name: string;
  readonly acronym: string | undefined;
  readonly cite: readonly string[];
}

/** Its names in languages that the site has not, as sources print them. */
export function foreignNames({ nameIn }: NamedEntry): ForeignName[] {
  return (Object.keys(NAME_LANGUAGES) as NameLanguage[]).flatMap((language) => {
    const form = nameIn?.[language];
    const direction = NAME_LANGUAGES[language];
    return form ? [{ language, direction, name: form.name, acronym: ownAcronym(form), cite: form.cite }] : [];
  });
}

/** The acronym, unless it is the name itself. */
export function ownAcronym({ name, acronym }: OneName): string | undefined {
  return acronym === name ? undefined : acronym;
}

/** "Name (ACRONYM)", as a title or a table has it. */
export function nameWithAcronym(organisation: OneName): string {
  const acronym = ownAcronym(organisation);
  return acronym ? `${organisation.name} (${acronym})` : organisation.name;
}

/** "ACRONYM, name": for lists in which people look for the acronym. */
export function acronymThenName(organisation: OneName): string {
  const acronym = ownAcronym(organisation);
  return acronym ? `${acronym}, ${organisation.name}` : organisation.name;
}

function withShort({ name, acronym }: OneName) {
  return { name, acronym: ownAcronym({ name, acronym }), shortName: acronym ?? name };
}
