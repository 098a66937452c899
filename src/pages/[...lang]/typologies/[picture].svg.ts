/** The charts of the typologies as pictures to take away: their amounts and their legal forms, in each language. */
import type { APIRoute } from 'astro';
import { chartSvg } from '#exports/chart-svg.ts';
import { LOCALES, type Locale } from '#schema/locale.ts';
import { amountPictures, drawAmounts } from '#site/amount-pictures.ts';
import { chartOfForms, pictureTexts } from '#site/charts.ts';
import { lists } from '#site/lists.ts';
import { languageSegment } from '#site/page-context.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) => [
    ...amountPictures.map((picture) => pathOf(picture.id, drawAmounts(picture, locale), locale)),
    ...lists.typologies.map((list) => {
      const named = chartOfForms(list, locale);
      return pathOf(named.id, chartSvg(named.chart, pictureTexts(named, locale)), locale);
    }),
  ]);

export const GET: APIRoute<{ drawn: string }> = ({ props: { drawn } }) => new Response(drawn);

const pathOf = (picture: string, drawn: string, locale: Locale) => ({
  params: { lang: languageSegment(locale), picture },
  props: { drawn },
});
