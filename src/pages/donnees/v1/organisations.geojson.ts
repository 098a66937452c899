/** Organisations on a map: a point a place. */
import type { APIRoute } from 'astro';
import { directory } from '#site/data.ts';
import { pageOf } from '#site/open-data.ts';
import { organisationPoints } from '../../../exports/geojson.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(organisationPoints(directory, pageOf))}\n`);
