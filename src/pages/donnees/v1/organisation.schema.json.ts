/** The JSON Schema of one organisation. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '#site/open-data.ts';
import { publishedOrganisationSchema, publishedSchemaText } from '../../../exports/organisation-json.ts';

export const GET: APIRoute = () =>
  new Response(publishedSchemaText(publishedOrganisationSchema, wholeAddress('donnees/v1/organisation.schema.json')));
