/** The JSON Schema of the list of organisations. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '#site/open-data.ts';
import { publishedListSchema, publishedSchemaText } from '../../../exports/organisation-json.ts';

export const GET: APIRoute = () =>
  new Response(publishedSchemaText(publishedListSchema, wholeAddress('donnees/v1/organisations.schema.json')));
