/** Which part of the saved copy each place belongs to, for the build alone: regions by themselves, other countries as a whole. */
import type { APIRoute } from 'astro';
import { savedParts } from '#site/saved-parts.ts';

export const GET: APIRoute = () => Response.json(savedParts);
