/** The languages of the site, and content text in one of them. */
import type { Text } from '#schema/text.ts';

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'fr';

/** Text for a reader of `locale`, with the language it really is in: a missing translation falls back to French. */
export function localise(text: Text, locale: Locale): { text: string; lang: Locale } {
  const translated = text[locale];
  return translated === undefined ? { text: text.fr, lang: 'fr' } : { text: translated, lang: locale };
}

/** The same without the language, for attributes and places where the language cannot be marked. */
export function localiseText(text: Text, locale: Locale): string {
  return localise(text, locale).text;
}

/** A partial date (`1996`, `1996-10`, `1996-10-06`) in words, as precise as it is and no more. */
export function formatDate(date: string, locale: Locale): string {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  }).format(new Date(date));
}

/** Joins items as a list in a sentence: "a, b et c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormats[locale].format(items);
}

/** Made once: making one takes longer than a thousand lists. */
const listFormats = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
} satisfies Record<Locale, Intl.ListFormat>;
