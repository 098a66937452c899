/** A table as CSV. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tables } from '../../../data.ts';
import { rowsToCsv } from '../../../exports/rows-csv.ts';
import { tableRows } from '../../../exports/table-files.ts';
import { itemPaths, pageContext } from '../../../page-context.ts';

export const getStaticPaths = () => itemPaths(tables);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, currentLocale }) =>
  new Response(rowsToCsv(tableRows(props.item, pageContext(currentLocale))));
