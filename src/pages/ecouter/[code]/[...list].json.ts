/** What of a page of help is recorded in a language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type HeardList, heardLists, voices } from '#site/voices.ts';

export const getStaticPaths = (() =>
  voices.flatMap((voice) =>
    [...heardLists(voice)].map(([path, list]) => ({ params: { code: voice.code, list: path }, props: { list } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: HeardList }> = ({ props: { list } }) => Response.json(list);
