/** A summary cut to what a list has room for. */
import { LANGUAGES, LOCALES, type Locale, perLocale, type Text } from '#schema/locale.ts';

const segmenters = perLocale((locale) => new Intl.Segmenter(LANGUAGES[locale].tag, { granularity: 'sentence' }));

/** The first sentence of a text. */
export function firstSentence(text: string, locale: Locale): string {
  const [first] = segmenters[locale].segment(text);
  return first?.segment.trim() ?? text;
}

/** The first sentence in each language that a text has. */
export function firstSentences(text: Text): Text {
  const given = LOCALES.flatMap((locale) => (text[locale] ? [[locale, firstSentence(text[locale], locale)]] : []));
  return { ...text, ...Object.fromEntries(given) };
}
