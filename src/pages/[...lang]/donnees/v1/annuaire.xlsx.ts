/** All tables as one workbook, with headings and labels in a language. */
import type { APIRoute } from 'astro';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { workbooks } from '#site/workbook.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ currentLocale }) =>
  new Response(await workbooks[pageContext(currentLocale).locale]());
