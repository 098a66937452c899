/** What organisations refer to, as the content has it: places, vocabularies and source documents. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { directory } from '#site/data.ts';
import { publishedPlace } from '../../../exports/level-v1.ts';
import { LICENCE } from '../../../exports/licence.ts';
import { json } from '../../../exports/organisation-json.ts';

export const getStaticPaths = (() => {
  const { gazetteer, vocabularies, sources } = directory;
  const files = {
    lieux: { places: [...gazetteer.byId.values()].map(publishedPlace) },
    vocabulaires: { vocabularies },
    sources: { sources: [...sources].map(([id, source]) => ({ id, ...source })) },
  };
  return Object.entries(files).map(([reference, content]) => ({ params: { reference }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: object }> = ({ props }) =>
  new Response(json({ version: 1, licence: LICENCE, ...props.content }));
