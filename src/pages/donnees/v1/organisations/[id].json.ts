/** One organisation as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Organisation } from '#model/organisation.ts';
import { directory } from '../../../../data.ts';
import { json, publishedOrganisation } from '../../../../exports/organisation-json.ts';
import { pageOf } from '../../../../open-data.ts';

export const getStaticPaths: GetStaticPaths = () =>
  directory.organisations.map((organisation) => ({ params: { id: organisation.id }, props: { organisation } }));

export const GET: APIRoute<{ organisation: Organisation }> = ({ props }) =>
  new Response(json(publishedOrganisation(props.organisation, pageOf)));
