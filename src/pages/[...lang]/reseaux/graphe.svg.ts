/** The graph of all documented links as a picture to take away, in each language. */
import type { APIRoute } from 'astro';
import { networkSvg } from '#exports/network-svg.ts';
import { sourceLine } from '#site/charts.ts';
import { networkGraph } from '#site/data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';

export const getStaticPaths = () => (networkGraph.height > 0 ? languagePaths() : []);

export const GET: APIRoute = ({ currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const source = sourceLine('reseaux/', locale);
  return new Response(networkSvg(networkGraph, { locale, title: t.networks.graph, legend: t.networks.legend, source }));
};
