/** The words of a citation in a language. */
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Locale } from '#schema/locale.ts';

/** What `citationText` needs of a language. */
export function citationWords(locale: Locale) {
  const { bibliography, semicolon } = textsFor(locale);
  const { undated, accessed } = bibliography;
  return { semicolon, undated, accessed, date: (date: string) => formatDate(date, locale) };
}
