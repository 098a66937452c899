/** The sentences of the site in a language. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import type { SiteText } from './site-text.ts';

const TEXTS: Record<Locale, SiteText> = { fr, en };

export function textsFor(locale: Locale): SiteText {
  return TEXTS[locale];
}
