/** One organisation as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Organisation } from '#model/organisation.ts';
import { directory } from '#site/data.ts';
import { pageOf } from '#site/open-data.ts';
import { json, publishedOrganisation } from '../../../../exports/organisation-json.ts';

export const getStaticPaths: GetStaticPaths = () =>
  directory.organisations.map((organisation) => ({ params: { id: organisation.id }, props: { organisation } }));

export const GET: APIRoute<{ organisation: Organisation }> = ({ props }) =>
  new Response(json(publishedOrganisation(props.organisation, pageOf)));
