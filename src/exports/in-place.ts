/** A place in a sentence: "à Gao", "au Niger", "dans l’Oriental". */
import type { SiteText } from '#i18n/site-text.ts';
import { bareName } from '#model/gazetteer.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';

/** In the words of its file (`locative`) where it has some; else as towns, and what bears the name of one. */
export function inPlace(
  { locative, name }: Place,
  { locale, t }: { locale: Locale; t: Pick<SiteText, 'answer'> },
): string {
  return locative ? localiseText(locative, locale) : t.answer.at(bareName(localiseText(name, locale)));
}
