/** HSDS 3.1 as JSON, and the data package over its tables. */
import type { APIRoute } from 'astro';
import { type DataFile, pathsOf } from '#site/data-files.ts';

export const getStaticPaths = () => pathsOf('hsds', '.json');

export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.made().text);
