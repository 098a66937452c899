/** Each table as plain CSV, as the data package describes it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csv, PLAIN } from '../../../exports/csv.ts';
import type { Table } from '../../../exports/table.ts';
import { tables } from '../../../open-data.ts';

export const getStaticPaths = (() =>
  tables.map((table) => ({ params: { table: table.name }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = ({ props }) => new Response(csv(props.table, PLAIN));
