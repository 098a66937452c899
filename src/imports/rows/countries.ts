/** Countries as tables write them: names in the languages of the site, codes of two or three letters. */
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { foldWords } from '#model/fold.ts';
import { LOCALES } from '#schema/locale.ts';
import type { Place } from '#schema/place.ts';
import type { CountryFact } from './facts.ts';

let isoByWord: ReadonlyMap<string, string> | undefined;

/** The ISO code of a country by its name or code; undefined where it is none. */
export function countryCode(word: string): string | undefined {
  isoByWord ??= new Map(
    LOCALES.flatMap((locale) => {
      const names = new Intl.DisplayNames(locale, { type: 'region' });
      return codes.flatMap(([two = '', three = '']) =>
        [two, three, names.of(two) ?? two].map((name) => [foldWords(name), two] as const),
      );
    }),
  );
  return isoByWord.get(foldWords(word).replace(/^(?:republique|republic) (?:du|de la|de|of) (?=\S+$)/, ''));
}

/** A country with its place here, by what the places are called and by the names of all countries. */
export function readCountry(word: string, places: readonly Place[]): CountryFact | undefined {
  const folded = foldWords(word);
  const iso = countryCode(word);
  const place = places.find(
    ({ level, iso: own, name, aliases }) =>
      level === 'country' &&
      ((iso !== undefined && own === iso) ||
        [...Object.values(name), ...aliases].some((one) => foldWords(one) === folded)),
  );
  const code = iso ?? place?.iso;
  return code === undefined ? undefined : { iso: code, place: place?.id };
}
