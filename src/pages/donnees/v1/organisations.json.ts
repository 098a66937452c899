/** Every organisation as JSON. */
import type { APIRoute } from 'astro';
import { directory } from '#site/data.ts';
import { pageOf, wholeAddress } from '#site/open-data.ts';
import { json, publishedList } from '../../../exports/organisation-json.ts';

export const GET: APIRoute = () =>
  new Response(json(publishedList(directory, pageOf, wholeAddress('donnees/v1/organisations.schema.json'))));
