/** The sentences of the site in a language. */
import { LOCALES, type Locale, type Text } from '#schema/locale.ts';
import type { SiteText } from './site-text.ts';

/** A folder for each language, of its name; that it lacks nothing is checked where it is written, by its type. */
const TEXTS = Object.fromEntries(
  await Promise.all(
    LOCALES.map(async (locale) => {
      const { texts }: { texts: SiteText } = await import(`./${locale}/index.ts`);
      return [locale, texts] as const;
    }),
  ),
) as Readonly<Record<Locale, SiteText>>;

/** Every sentence in one language. */
export function textsFor(locale: Locale): SiteText {
  return TEXTS[locale];
}

/** What is said in each language, in their order. */
export function inEach<Said>(say: (t: SiteText, locale: Locale) => Said): Said[] {
  return LOCALES.map((locale) => say(TEXTS[locale], locale));
}

/** One sentence of the site in all its languages, as a text of the content. */
export function inEveryLanguage(sentence: (t: SiteText) => string): Text {
  return Object.fromEntries(LOCALES.map((locale) => [locale, sentence(TEXTS[locale])])) as unknown as Text;
}
