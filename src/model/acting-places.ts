/** Where an organisation acts, in words: a place that only an old or an undated document names says so. */

import { type Locale, localiseText } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { Organisation } from './organisation.ts';

/** Whole countries first, then regions: "Mali", "Gao", "Kidal (2014)". */
export function actingPlaces(
  { territory: { wholeCountries, regions } }: Pick<Organisation, 'territory'>,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
  yearWord: (year: number) => string,
): string[] {
  return [...wholeCountries, ...regions].flatMap(([id, { isCurrent, year }]) => {
    const place = places.get(id);
    if (!place) return [];
    const name = localiseText(place.name, locale);
    return isCurrent ? name : `${name} (${yearWord(year)})`;
  });
}
