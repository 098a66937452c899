/** The numbers of a chart that has no table of its own as CSV, as a spreadsheet set to the language of the page opens it. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rowsToCsv, SPREADSHEETS } from '#exports/csv.ts';
import { ownChartPaths, ownChartRows } from '#site/own-charts.ts';
import { pageContext } from '#site/page-context.ts';

export const getStaticPaths = ownChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, currentLocale }) => {
  const { locale } = pageContext(currentLocale);
  return new Response(rowsToCsv(ownChartRows(props.chart, locale), SPREADSHEETS[locale]));
};
