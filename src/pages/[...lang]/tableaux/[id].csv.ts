/** A table as CSV, as a spreadsheet set to the language of the page opens it. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tables } from '#site/data.ts';
import { itemPaths, pageContext } from '#site/page-context.ts';
import { rowsToCsv, SPREADSHEETS } from '../../../exports/csv.ts';
import { tableRows } from '../../../exports/table-files.ts';

export const getStaticPaths = () => itemPaths(tables);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, currentLocale }) => {
  const context = pageContext(currentLocale);
  return new Response(rowsToCsv(tableRows(props.item, context), SPREADSHEETS[context.locale]));
};
