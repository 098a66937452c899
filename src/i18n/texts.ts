/** The sentences of the site in a language. */
import { LOCALES, type Locale } from '#schema/locale.ts';
import { inLanguages } from './each-language.ts';
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

export const { textsFor, inEach, inEveryLanguage } = inLanguages(TEXTS);
