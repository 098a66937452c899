/** From which commit and with which settings the site was built: what `npm run verify-site` reads. */
import type { APIRoute } from 'astro';
import { buildOrigin } from '#site/build-origin.ts';
import { countedOn } from '#site/data.ts';
import { json } from '../../exports/organisation-json.ts';

export const GET: APIRoute = () => new Response(json({ ...buildOrigin, day: countedOn.day }));
