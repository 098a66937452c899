/** What is on a map: organisations as points, regions as areas. */
import type { APIRoute } from 'astro';
import { type DataFile, pathsOf } from '#site/data-files.ts';

export const getStaticPaths = () => pathsOf('.', '.geojson');

export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.made().text);
