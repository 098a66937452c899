/** What the correction form loads when it is used. */
import type { APIRoute } from 'astro';
import { correctableList } from '#model/intake/correctable.ts';
import { directory } from '#site/data.ts';

export const GET: APIRoute = () => Response.json(correctableList(directory));
