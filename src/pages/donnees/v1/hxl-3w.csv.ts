/** Who does what where, with HXL hashtags. */

import type { APIRoute } from 'astro';
import { textsFor } from '#i18n/texts.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { directory } from '#site/data.ts';
import { hxl } from '../../../exports/hxl.ts';

const titles: Readonly<Record<string, string>> = textsFor(DEFAULT_LOCALE).data.hxl;

export const GET: APIRoute = () =>
  new Response(hxl(directory, DEFAULT_LOCALE, (hashtag) => titles[hashtag] ?? hashtag));
