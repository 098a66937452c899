/** HSDS 3.1 as tables, one file an object. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hsds } from '#site/open-data.ts';
import { csv, PLAIN } from '../../../../exports/csv.ts';
import { hsdsPackageTables } from '../../../../exports/hsds/hsds.ts';
import type { Table } from '../../../../exports/table.ts';

export const getStaticPaths = (() =>
  hsdsPackageTables(hsds).map((table) => ({
    params: { table: table.name },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = ({ props }) => new Response(csv(props.table, PLAIN));
