/** What the address of the API of HSDS answers. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '#site/open-data.ts';
import { hsdsApiRoot } from '../../../exports/hsds/openapi.ts';
import { json } from '../../../exports/organisation-json.ts';

export const GET: APIRoute = () =>
  new Response(json(hsdsApiRoot(`${wholeAddress('donnees/')}#hsds`, wholeAddress('donnees/hsds/openapi.json'))));
