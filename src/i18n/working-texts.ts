/** The sentences that importing and editing read, in a language: what runs on the editing page has these alone. */
import { LOCALES, type Locale } from '#schema/locale.ts';
import { inLanguages } from './each-language.ts';
import type { WorkingText } from './site-text.ts';

/** A folder for each language, of its name; that it lacks nothing is checked where it is written, by its type. */
const TEXTS = Object.fromEntries(
  await Promise.all(
    LOCALES.map(async (locale) => {
      const { working }: { working: WorkingText } = await import(`./${locale}/working.ts`);
      return [locale, working] as const;
    }),
  ),
) as Readonly<Record<Locale, WorkingText>>;

export const { textsFor, inEach, inEveryLanguage } = inLanguages(TEXTS);
