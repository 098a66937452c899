/** Each table as plain CSV, as the data package describes it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataTables } from '#site/open-data.ts';
import { csv, PLAIN } from '../../../exports/csv.ts';
import type { Table } from '../../../exports/table.ts';

export const getStaticPaths = (() =>
  dataTables.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = ({ props }) => new Response(csv(props.table, PLAIN));
