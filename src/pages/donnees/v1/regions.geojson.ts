/** Regions with who acts there: their outlines where there are some, else their chief towns. */
import type { APIRoute } from 'astro';
import { lists } from '../../../data.ts';
import { regionAreas } from '../../../exports/geojson.ts';
import { outlines, wholeAddress } from '../../../open-data.ts';

const pageOfRegion = (id: string) => wholeAddress(`regions/${id}/`);

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(regionAreas(lists.regions, outlines, pageOfRegion))}\n`);
