/** Regions with who acts there: their outlines where there are some, else their chief towns. */
import type { APIRoute } from 'astro';
import { lists } from '#site/data.ts';
import { outlines, wholeAddress } from '#site/open-data.ts';
import { regionAreas } from '../../../exports/geojson.ts';

const pageOfRegion = (id: string) => wholeAddress(`regions/${id}/`);

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(regionAreas(lists.regions, outlines, pageOfRegion))}\n`);
