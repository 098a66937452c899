/** Ids of organisations by region, theme, service and the other lists, of mapped countries and of others apart. */
import type { APIRoute } from 'astro';
import { elsewhere, elsewhereLists, lists, mapped } from '#site/data.ts';
import { listIndex } from '../../../exports/list-index.ts';
import { json } from '../../../exports/organisation-json.ts';

export const GET: APIRoute = () =>
  new Response(
    json(
      listIndex({
        mapped: { lists, count: mapped.organisations.length },
        listed: { lists: elsewhereLists, count: elsewhere.organisations.length },
      }),
    ),
  );
