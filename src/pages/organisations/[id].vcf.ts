/** An organisation as a contact card. */
import type { APIRoute } from 'astro';
import { directory } from '#site/data.ts';
import { vcardContext } from '#site/vcard-context.ts';
import { vcard } from '../../exports/vcard.ts';

export const getStaticPaths = () => directory.organisations.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params, site }) => {
  const organisation = directory.byId.get(params.id ?? '');
  const text = organisation ? vcard(organisation, vcardContext(site)) : '';
  return new Response(text, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
