/** Which part of the saved copy each place that is asked about belongs to. */
import { countryPart, READING_PART } from '#delivery/saved-set.ts';
import { isMappedCountry } from '#model/home-country.ts';
import { answers } from './answers.ts';
import { elsewhere, mapped } from './data.ts';

const given = new Set(mapped.organisations.flatMap(({ services }) => services.map(({ id }) => id)));

/** Needs that nobody of the mapped countries gives: their pages lead to whoever receives people, as those of other needs do. */
const seldom = answers.needs.filter(({ id }) => !given.has(id));

/**
 * By id of a region or of a listed country, by need and place, and by card, as `partOf` asks. The pages of a whole mapped
 * country are always saved, but for those of needs that nobody of it gives.
 */
export const savedParts: Readonly<Record<string, string>> = Object.fromEntries([
  ...answers.countries.flatMap((country): (readonly [string, string])[] => {
    const regions = answers.regions.filter(({ parent }) => parent === country.id);
    const places = [country, ...regions];
    if (!isMappedCountry(country)) return places.map(({ id }) => [id, countryPart(country.id)] as const);
    const few = seldom.flatMap((need) => places.map(({ id }) => [`${need.id}/${id}`, READING_PART] as const));
    return [...regions.map(({ id }) => [id, id] as const), ...few];
  }),
  ...elsewhere.organisations.flatMap(({ id, home }) =>
    answers.countries.some((country) => country === home) && home
      ? [[`organisations/${id}`, countryPart(home.id)] as const]
      : [],
  ),
]);
