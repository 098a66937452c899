/** Where the site speaks of a place. */
import { type Gazetteer, lineage } from '#model/gazetteer.ts';
import type { OrganisationList } from '#model/lists/lists.ts';

/**
 * The page of a place or of the nearest place around it that has one, below the language: `regions/kayes/`.
 *
 * @param countries the lists of countries: only those have a page.
 */
export function placePath(
  gazetteer: Gazetteer,
  countries: readonly OrganisationList[],
  id: string,
): string | undefined {
  const regions = new Set(gazetteer.regions.map((region) => region.id));
  const withPage = new Set(countries.map((country) => country.id));
  for (const place of lineage(gazetteer, id)) {
    if (regions.has(place.id)) return `regions/${place.id}/`;
    if (withPage.has(place.id)) return `pays/${place.id}/`;
  }
  return undefined;
}
