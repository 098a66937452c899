/** The listed files in JSON. */
import type { APIRoute } from 'astro';
import { type DataFile, pathsOf } from '#site/data-files.ts';

export const getStaticPaths = () => pathsOf('.', '.json');

export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.made().text);
