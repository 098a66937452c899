/** Organisations for the moving map, in the page's language. */
import type { APIRoute } from 'astro';
import type { CountryMap } from '#model/map/country-map.ts';
import { mapped } from '#site/data.ts';
import { countryMaps, placed } from '#site/maps.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { mapData } from '../../../../exports/map-data.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    countryMaps.map((map, index) => ({
      params: { ...params, country: index === 0 ? undefined : map.country.id },
      props: { map },
    })),
  );

export const GET: APIRoute<{ map: CountryMap }> = ({ props, params }) => {
  const { locale, href } = pageContext(params.lang);
  return Response.json(mapData(mapped, placed, props.map, { locale, root: href('') }));
};
