/** The JSON Schema of one organisation. */
import type { APIRoute } from 'astro';
import { publishedOrganisationSchema, publishedSchemaText } from '../../../exports/organisation-json.ts';
import { wholeAddress } from '../../../open-data.ts';

export const GET: APIRoute = () =>
  new Response(publishedSchemaText(publishedOrganisationSchema, wholeAddress('donnees/v1/organisation.schema.json')));
