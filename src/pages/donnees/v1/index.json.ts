/** Ids of organisations by region, theme, service and the other lists. */
import type { APIRoute } from 'astro';
import { lists } from '#site/data.ts';
import { listIndex } from '../../../exports/list-index.ts';
import { json } from '../../../exports/organisation-json.ts';

export const GET: APIRoute = () => new Response(json(listIndex(lists)));
