/** What a level of places is called: as its country calls it, or in words of no one country. */
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place, PlaceLevel } from '#schema/place.ts';
import { capitalised } from './locale.ts';
import { textsFor } from './working-texts.ts';

/** “Cercle” in Mali, “Département” in Senegal; @param country that of the place, where it is known. */
export function levelName(level: PlaceLevel, country: Place | undefined, locale: Locale): string {
  const own = ownName(level, country)?.one;
  return own ? capitalised(localiseText(own, locale), locale) : textsFor(locale).data.level[level];
}

/** What each of the countries calls its second level, several of them, in lower case and each word once: “cercles”. */
export function districtWords(countries: readonly Place[], number: 'one' | 'many', locale: Locale): string {
  const words = countries.map((country) => {
    const own = ownName('district', country)?.[number];
    return own ? localiseText(own, locale) : textsFor(locale).data.districts[number];
  });
  return [...new Set(words)].join(', ');
}

function ownName(level: PlaceLevel, country: Place | undefined) {
  return level === 'region' || level === 'district' || level === 'municipality' ? country?.levels?.[level] : undefined;
}
