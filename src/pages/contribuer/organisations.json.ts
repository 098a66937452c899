/** What the correction form loads when it is used. */
import type { APIRoute } from 'astro';
import { correctableList } from '#model/correctable.ts';
import { directory } from '../../data.ts';

export const GET: APIRoute = () => Response.json(correctableList(directory));
