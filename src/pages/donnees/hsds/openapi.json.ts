/** What the API of HSDS answers here, and what files cannot. */
import type { APIRoute } from 'astro';
import { textsFor } from '#i18n/texts.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { wholeAddress } from '#site/open-data.ts';
import { hsdsOpenApi } from '../../../exports/hsds/openapi.ts';
import { json } from '../../../exports/organisation-json.ts';

const t = textsFor(DEFAULT_LOCALE);

export const GET: APIRoute = () =>
  new Response(
    json(hsdsOpenApi({ title: t.site.name, description: t.data.hsdsApi.description }, wholeAddress('donnees/hsds/'))),
  );
