/** Outlines for the moving map, the same in every language. */
import type { APIRoute } from 'astro';
import type { CountryMap } from '#model/map/country-map.ts';
import { countryMaps } from '#site/maps.ts';

export const getStaticPaths = () =>
  countryMaps.map((map, index) => ({ params: { country: index === 0 ? undefined : map.country.id }, props: { map } }));

export const GET: APIRoute<{ map: CountryMap }> = ({ props: { map } }) =>
  Response.json({ regions: map.views.regions.sent, pays: map.views.pays.sent });
