/** The small pictures of the countries of the programme, made once for a build: they stand on pages that draw no other map. */
import { buildSmallMap } from '#model/map/small-map.ts';
import { directory } from './data.ts';
import { outlineFiles } from './outline-files.ts';

const { gazetteer } = directory;

export const smallMaps = gazetteer.programmeCountries.map((country) => buildSmallMap(gazetteer, country, outlineFiles));
