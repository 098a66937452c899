/** Who does what where, with HXL hashtags. */
import type { APIRoute } from 'astro';
import { textsFor } from '#i18n/texts.ts';
import { directory } from '#site/data.ts';
import { hxl } from '../../../exports/hxl.ts';

const titles: Readonly<Record<string, string>> = textsFor('fr').data.hxl;

export const GET: APIRoute = () => new Response(hxl(directory, 'fr', (hashtag) => titles[hashtag] ?? hashtag));
