/** A chart of a table as a picture to take away: one file for each, in each language. */
import type { APIRoute } from 'astro';
import { LOCALES } from '#schema/locale.ts';
import { chartsOf, type NamedChart, pictureTexts } from '#site/charts.ts';
import { tables } from '#site/data.ts';
import { languageSegment, pageContext } from '#site/page-context.ts';
import { chartSvg } from '../../../exports/chart-svg.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    tables
      .flatMap((table) => chartsOf(table, locale))
      .map((chart) => ({
        params: { lang: languageSegment(locale), picture: chart.id },
        props: { chart },
      })),
  );

export const GET: APIRoute<{ chart: NamedChart }> = ({ props: { chart }, currentLocale }) =>
  new Response(chartSvg(chart.chart, pictureTexts(chart, pageContext(currentLocale).locale)));
