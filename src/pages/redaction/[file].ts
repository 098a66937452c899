/** The scripts and the content of the editing page, each under a name that changes with what it holds. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allEditingFiles, type EditingFile } from '#site/editing-bundle.ts';

export const getStaticPaths = (() =>
  allEditingFiles.map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: EditingFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.type } });
