/** Each table as plain CSV, as the data package describes it, and who does what where with HXL hashtags. */
import type { APIRoute } from 'astro';
import { type DataFile, pathsOf } from '#site/data-files.ts';

export const getStaticPaths = () => pathsOf('.', '.csv');

export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.made().text);
