/** Organisations on a map: a point a place. */
import type { APIRoute } from 'astro';
import { directory } from '../../../data.ts';
import { organisationPoints } from '../../../exports/geojson.ts';
import { pageOf } from '../../../open-data.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(organisationPoints(directory, pageOf))}\n`);
