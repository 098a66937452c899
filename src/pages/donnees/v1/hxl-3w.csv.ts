/** Who does what where, with HXL hashtags. */

import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { hxl } from '../../../exports/hxl.ts';

export const GET: APIRoute = () => new Response(hxl(directory, DEFAULT_LOCALE));
