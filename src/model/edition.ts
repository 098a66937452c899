/** Which countries a build holds, where it does not hold all of them (decision 0058). */
import type { Place } from '#schema/place.ts';
import { isMappedCountry } from './home-country.ts';

/** What an edition of some countries holds, where it is not the whole directory. */
export interface Edition {
  /** Ids of its countries. */
  readonly countries: ReadonlySet<string>;
  /** By organisation, how many documented links lead to organisations that are not in it: members, networks, others. */
  readonly linksOut: ReadonlyMap<string, number>;
}

/** Why an edition cannot be made: codes that no country has, or countries of which none was mapped. */
export type EditionFault =
  | { readonly why: 'unknown'; readonly codes: readonly string[]; readonly known: readonly string[] }
  | { readonly why: 'none-mapped'; readonly codes: readonly string[]; readonly known: readonly string[] };

/**
 * The countries of an edition by their ISO codes, in any case, between commas.
 *
 * @returns their ids, each once, or why there is no such edition, with the codes that would do.
 */
export function editionCountries(codes: string, places: readonly Place[]): ReadonlySet<string> | EditionFault {
  const countries = places.filter(({ level, iso }) => level === 'country' && iso);
  const wanted = [...new Set(codes.split(',').map((code) => code.trim().toLowerCase()))].filter(Boolean);
  const codeOf = ({ iso = '' }: Place) => iso.toLowerCase();
  const own = countries.filter((country) => wanted.includes(codeOf(country)));
  const unknown = wanted.filter((code) => !own.some((country) => codeOf(country) === code));
  if (unknown.length > 0) return { why: 'unknown', codes: unknown, known: countries.map(codeOf).sort() };
  if (own.some(isMappedCountry)) return new Set(own.map(({ id }) => id));
  return { why: 'none-mapped', codes: wanted, known: countries.filter(isMappedCountry).map(codeOf).sort() };
}

/** Whether a country is in the edition; each is in the whole directory. */
export function isInEdition(country: Pick<Place, 'id'>, edition: Edition | undefined): boolean {
  return !edition || edition.countries.has(country.id);
}
