/** What the editing page calls the keys of an entry that no other page has words for. */
import type { FieldName } from '#schema/fields.ts';
import type { Locale, NameLanguage } from '#schema/locale.ts';
import type { OrganisationRecord } from '#schema/organisation.ts';

/** Every key in a record, at whatever depth. */
type KeyIn<Value> = Value extends readonly (infer Item)[]
  ? KeyIn<Item>
  : Value extends object
    ? { [Key in keyof Value & string]-?: Key | KeyIn<NonNullable<Value[Key]>> }[keyof Value & string]
    : never;

export type EntryKey = KeyIn<OrganisationRecord>;

/** What helps to fill in a key, wherever it stands, or at one place of an entry alone: `areas.*.place`. */
export type EntryHints = Readonly<Partial<Record<EntryKey | `${string}.*.${EntryKey}`, string>>>;

/** The faults that the page says in its own words: those that a form can make. */
export type PlainFaults = Readonly<Record<string, { readonly message: string; readonly hint: string }>>;

/** The compiler names a key of the schema that has no words here; languages are called by their names. */
export type EntryKeyTexts = Readonly<Record<Exclude<EntryKey, FieldName | Locale | NameLanguage>, string>>;
