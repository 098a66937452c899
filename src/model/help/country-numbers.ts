/** Rescue and free lines of a country, which stand in its own file: they follow the answers that they serve. */
import { factDate, yearOf } from '#model/ageing.ts';
import { OLDEST_NATIONAL_NUMBER } from '#model/standing.ts';
import type { CountryNumber, Place } from '#schema/place.ts';
import type { SourceRecord } from '#schema/source.ts';

/** A number of the country with the year of the newest source that gives it. */
export interface DatedNumber extends CountryNumber {
  readonly year: number;
}

/**
 * The numbers for a help, in the order of the file; without those that only an old or an undated source gives. Of a country
 * without any, nothing is said.
 *
 * @param need the id of the help.
 */
export function countryNumbers(
  { numbers = [] }: Pick<Place, 'numbers'>,
  need: string,
  sources: ReadonlyMap<string, SourceRecord>,
): DatedNumber[] {
  return numbers
    .filter(({ services }) => services.includes(need))
    .map((number) => ({ ...number, year: yearOf(factDate(number, undefined, sources)) ?? 0 }))
    .filter(({ year }) => year >= OLDEST_NATIONAL_NUMBER);
}
