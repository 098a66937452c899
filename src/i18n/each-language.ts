/** Sentences by language, and what is made of them in each. */
import { LOCALES, type Locale, type Text } from '#schema/locale.ts';

/** Ways to read texts that are there in every language. */
export function inLanguages<Texts>(texts: Readonly<Record<Locale, Texts>>) {
  return {
    /** Every sentence in one language. */
    textsFor: (locale: Locale): Texts => texts[locale],
    /** What is said in each language, in their order. */
    inEach: <Said>(say: (t: Texts, locale: Locale) => Said): Said[] =>
      LOCALES.map((locale) => say(texts[locale], locale)),
    /** One sentence of the site in all its languages, as a text of the content. */
    inEveryLanguage: (sentence: (t: Texts) => string): Text =>
      Object.fromEntries(LOCALES.map((locale) => [locale, sentence(texts[locale])])) as unknown as Text,
  };
}
