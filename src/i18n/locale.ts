/** Numbers, dates and lists as a language writes them. */
import { LANGUAGES, type Locale, perLocale } from '#schema/locale.ts';

/** A partial date (`1996`, `1996-10`, `1996-10-06`) in words, as precise as it is and no more. */
export function formatDate(date: string, locale: Locale): string {
  const precision = date.split('-').length;
  const key = `${locale} ${precision}`;
  const format = dateFormats.get(key) ?? dateFormat(precision, locale);
  dateFormats.set(key, format);
  return format.format(new Date(date));
}

/** By language and precision: making one costs as much as hundreds of dates, and few are needed. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** @param precision 1 is a year, 2 a month, 3 a day. */
function dateFormat(precision: number, locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LANGUAGES[locale].tag, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  });
}

/** Joins items as a list in a sentence: "a, b et c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return listFormats[locale].format(items);
}

/** A number with the separators of the language and at most two decimals: "1 234,5". */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormats[locale].format(value);
}

/** An amount in few letters from a million on: "1,2 M". */
export function formatAmount(value: number, locale: Locale): string {
  return value >= MILLION ? compactFormats[locale].format(value) : formatNumber(value, locale);
}

const MILLION = 1_000_000;

/** `plural('fr', 2, 'organisation', 'organisations')` is "2 organisations". French counts 0 and 1 as one; English counts only 1. */
export function plural(locale: Locale, count: number, one: string, other: string): string {
  return `${formatNumber(count, locale)} ${pluralRules[locale].select(count) === 'one' ? one : other}`;
}

/** The name of a language in another, by its code (BCP 47): "anglais" in French; the code itself where the system knows no name. */
export function languageName(language: string, locale: Locale): string {
  return languageNames[locale].of(language) ?? language;
}

/** The name of a country in a language, by its ISO code: "Mali". */
export function countryName(iso: string, locale: Locale): string {
  return countryNames[locale].of(iso) ?? iso;
}

// Made once: making one takes longer than a thousand lists.
const listFormats = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const numberFormats = perLocale((locale) => new Intl.NumberFormat(LANGUAGES[locale].tag, { maximumFractionDigits: 2 }));
const compactFormats = perLocale((locale) => new Intl.NumberFormat(LANGUAGES[locale].tag, { notation: 'compact' }));
const pluralRules = perLocale((locale) => new Intl.PluralRules(LANGUAGES[locale].tag));
const countryNames = perLocale((locale) => new Intl.DisplayNames(LANGUAGES[locale].tag, { type: 'region' }));
const languageNames = perLocale((locale) => new Intl.DisplayNames(LANGUAGES[locale].tag, { type: 'language' }));

/** With a capital at its beginning. */
export function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
