/** Every organisation as JSON. */
import type { APIRoute } from 'astro';
import { directory } from '../../../data.ts';
import { json, publishedList } from '../../../exports/organisation-json.ts';
import { pageOf, wholeAddress } from '../../../open-data.ts';

export const GET: APIRoute = () =>
  new Response(json(publishedList(directory, pageOf, wholeAddress('donnees/v1/organisations.schema.json'))));
