/** The languages of the site and of its content. A further language is one line here and its folder in `src/i18n/`. */

interface Language {
  /** How `Intl` and HTML name it: the form of its numbers, dates and lists. */
  readonly tag: string;
  /** Whether every text of ours must exist in it. Otherwise what is missing is shown in the default language, marked as such. */
  readonly isRequired: boolean;
  /** What its key in a text of the content is, for editors. */
  readonly description: string;
}

export const LANGUAGES = {
  fr: { tag: 'fr-FR', isRequired: true, description: 'Le texte en français.' },
  en: { tag: 'en-GB', isRequired: true, description: 'The same text in English.' },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof LANGUAGES;

/** All languages, the default one first. */
export const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

/** The language at the root of the site, in which every text exists. */
export const DEFAULT_LOCALE = 'fr' satisfies Locale;

/** Languages in which an organisation may have a name though the site is not written in them, with how they are read. */
export const NAME_LANGUAGES = { ar: 'rtl', es: 'ltr' } as const satisfies Readonly<Record<string, 'ltr' | 'rtl'>>;
export type NameLanguage = keyof typeof NAME_LANGUAGES;

export type RequiredLocale = {
  [Code in Locale]: (typeof LANGUAGES)[Code]['isRequired'] extends true ? Code : never;
}[Locale];

/** The languages that no text of ours may lack. */
export const REQUIRED_LOCALES = LOCALES.filter((locale): locale is RequiredLocale => LANGUAGES[locale].isRequired);

/** Content text: in the default language always, in the others where it is translated. */
export type Text = Readonly<Record<typeof DEFAULT_LOCALE, string> & Partial<Record<Locale, string>>>;

/** A value for each language. */
export function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}

/** Whether a word from outside (an option, a folder, an attribute) is a language of the site. */
export function isLocale(word: unknown): word is Locale {
  return typeof word === 'string' && Object.hasOwn(LANGUAGES, word);
}

/** Text for a reader of `locale`, with the language it really is in: a missing translation falls back to the default one. */
export function localise(text: Text, locale: Locale): { text: string; lang: Locale } {
  const translated = text[locale];
  return translated === undefined
    ? { text: text[DEFAULT_LOCALE], lang: DEFAULT_LOCALE }
    : { text: translated, lang: locale };
}

/** The same without the language, for attributes and places where the language cannot be marked. */
export function localiseText(text: Text, locale: Locale): string {
  return localise(text, locale).text;
}
