/** The API of HSDS without a server: a file for each answer. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hsds } from '#site/open-data.ts';
import { type ApiFile, hsdsApiFiles } from '../../../exports/hsds/api.ts';

export const getStaticPaths = (() =>
  hsdsApiFiles(hsds).map((file) => ({ params: { path: file.path }, props: { file } }))) satisfies GetStaticPaths;

// Not indented: thousands of files, which programs read.
export const GET: APIRoute<{ file: ApiFile }> = ({ props }) => new Response(JSON.stringify(props.file.body()));
