/** What a column of a table is called for people. */
import type { FieldText } from '#i18n/field-text.ts';
import { languageName } from '#i18n/locale.ts';
import { textsFor } from '#i18n/working-texts.ts';
import { questionOfColumn } from '#schema/fields.ts';
import { LOCALES, type Locale } from '#schema/locale.ts';
import { NAMED } from './reading-table.ts';

/** The title of a column for people; its name where it has none. */
export function fieldTitle(name: string, locale: Locale): string {
  const { data, fields } = textsFor(locale);
  if (name.endsWith(NAMED)) return data.named(fieldTitle(name.slice(0, -NAMED.length), locale));
  const titles: Readonly<Record<string, string>> = data.columnTitles;
  const texts: Readonly<Record<string, FieldText>> = fields;
  const language = LOCALES.find((other) => name.endsWith(`_${other}`));
  const inLanguage = language && texts[name.slice(0, -language.length - 1)];
  if (language && inLanguage && !titles[name]) return `${inLanguage.label} (${languageName(language, locale)})`;
  return titles[name] ?? texts[questionOfColumn(name) ?? name]?.label ?? name;
}
