/** HSDS 3.1 as JSON: organisations with their services and locations. */
import type { APIRoute } from 'astro';
import { hsds } from '#site/open-data.ts';
import { hsdsOrganizations } from '../../../../exports/hsds/nested.ts';
import { json } from '../../../../exports/organisation-json.ts';

export const GET: APIRoute = () => new Response(json(hsdsOrganizations(hsds)));
