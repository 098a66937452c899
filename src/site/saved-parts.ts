/** Which part of the saved copy each place that is asked about belongs to. */
import { countryPart } from '#delivery/saved-set.ts';
import { isMappedCountry } from '#model/home-country.ts';
import { answers } from './data.ts';

/** By id of a region or of a listed country; the pages of a whole mapped country are always saved. */
export const savedParts: Readonly<Record<string, string>> = Object.fromEntries(
  answers.countries.flatMap((country): (readonly [string, string])[] => {
    const regions = answers.regions.filter(({ parent }) => parent === country.id);
    if (isMappedCountry(country)) return regions.map(({ id }) => [id, id] as const);
    return [country, ...regions].map(({ id }) => [id, countryPart(country.id)] as const);
  }),
);
