/** A table as JSON. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tables } from '#site/data.ts';
import { itemPaths, pageContext } from '#site/page-context.ts';
import { tableJson } from '../../../exports/table-files.ts';

export const getStaticPaths = () => itemPaths(tables);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { item },
  currentLocale,
  site,
}) => {
  const context = pageContext(currentLocale);
  return new Response(tableJson(item, context, new URL(context.href(`tableaux/${item.id}/`), site).href));
};
