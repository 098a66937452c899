/** All contacts of a region, and of the whole country, in one file. Regions without any have none. */

import type { APIRoute } from 'astro';
import { reachableOf } from '#model/help/reachable.ts';
import { lists } from '#site/lists.ts';
import { vcardContext } from '#site/vcard-context.ts';
import { vcards } from '../../exports/vcard.ts';

export const getStaticPaths = () =>
  lists.regions
    .filter((list) => reachableOf(list).length > 0)
    .map((list) => ({ params: { id: list.id }, props: { list } }));

export const GET: APIRoute = ({ props, site }) =>
  new Response(vcards(reachableOf(props.list), vcardContext(site)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
