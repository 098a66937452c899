/** A region's sheet as one file that needs no other, to pass from phone to phone. */

import type { APIRoute } from 'astro';
import { buildSheet } from '#model/help/sheet.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import { answers } from '#site/answers.ts';
import { languagePaths } from '#site/page-context.ts';
import { sheetContext } from '#site/sheet-context.ts';
import { sheetFile } from '../../../../../exports/sheet.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) =>
    answers.regions.map((region) => ({ params: { ...params, region: region.id }, props: { region } })),
  );

export const GET: APIRoute = async ({ params, props, site }) => {
  const locale = LOCALES.find((code) => code === params.lang) ?? DEFAULT_LOCALE;
  const context = await sheetContext(locale, site, props.region.id);
  const text = sheetFile(buildSheet(answers, props.region), context);
  return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
