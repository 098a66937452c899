/** What pages say of the selection, for their script alone. */
import type { APIRoute } from 'astro';
import { languagePaths, pageContext } from '#site/page-context.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(JSON.stringify(pageContext(currentLocale).t.selection.bar));
