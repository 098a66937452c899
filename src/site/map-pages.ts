/** The pages of the maps, one for each country of the programme: the first at the short address. */
import { tilesFrom } from '#model/map/tiles.ts';
import { mapped } from './data.ts';
import { facets } from './facets.ts';
import { lists } from './lists.ts';
import { countryMaps, placed } from './maps.ts';
import { languagePaths } from './page-context.ts';

type CountryMap = (typeof countryMaps)[number];

/** The values of `[...lang]` and `[...country]`, with the map as props. */
export function mapPaths() {
  return languagePaths().flatMap(({ params }) =>
    countryMaps.map((map, index) => ({
      params: { ...params, country: index === 0 ? undefined : map.country.id },
      props: { map },
    })),
  );
}

/** Where the page of a map is, below the language. */
export function mapPath(map: CountryMap): string {
  return map === countryMaps[0] ? 'carte/' : `carte/${map.country.id}/`;
}

/** What the page and the frame of a map draw. */
export function mapProps(map: CountryMap) {
  const tiles = tilesFrom(process.env.MAP_TILES_URL, process.env.MAP_TILES_CREDIT);
  return { map, directory: mapped, placed, values: facets, regionLists: lists.regions, path: mapPath(map), tiles };
}
