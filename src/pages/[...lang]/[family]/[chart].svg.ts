/** A chart that has no table of its own as a picture to take away. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawOwnChart, ownChartPaths } from '#site/own-charts.ts';
import { pageContext } from '#site/page-context.ts';

export const getStaticPaths = ownChartPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, currentLocale }) =>
  new Response(drawOwnChart(props.chart, pageContext(currentLocale).locale));
