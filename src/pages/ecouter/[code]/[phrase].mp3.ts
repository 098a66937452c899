/** A phrase as somebody recorded it. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { soundPath } from '#site/voice-files.ts';
import { voices } from '#site/voices.ts';

export const getStaticPaths = (() =>
  voices.flatMap(({ code, folder, sounds }) =>
    [...sounds.keys()].map((phrase) => ({ params: { code, phrase }, props: { path: soundPath(folder, phrase) } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props: { path } }) =>
  new Response(readFileSync(path), { headers: { 'Content-Type': 'audio/mpeg' } });
