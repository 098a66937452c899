/** The maps of the areas of intervention, made once for a build. */
import { buildCountryMap } from '#model/map/country-map.ts';
import { toPlaced } from '#model/map/placed.ts';
import type { Place } from '#schema/place.ts';
import { directory, mapped } from './data.ts';
import { lists } from './lists.ts';
import { outlineFiles } from './outline-files.ts';

/** Organisations as the map counts them, in the order of the directory. */
export const placed = mapped.organisations.map((organisation) => toPlaced(organisation, mapped));

/** One map for each country of the programme, the first of which is at the short address. */
export const countryMaps = directory.gazetteer.programmeCountries.map((country) => {
  const acted = lists.pays
    .filter(({ organisations }) => organisations.length > 0)
    .map(({ subject }) => subject as Place);
  return buildCountryMap(mapped, country, placed, acted, outlineFiles);
});
