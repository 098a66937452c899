/** The rows from which the browser makes the files of a filtered list. Fetched only when somebody asks for one. */
import type { APIRoute } from 'astro';
import { fieldTitle } from '#exports/field-title.ts';
import { readingTables } from '#site/open-data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) => {
  const { locale } = pageContext(currentLocale);
  const [table] = readingTables[locale];
  const fields = (table?.fields ?? []).map((field) => ({ ...field, title: fieldTitle(field.name, locale) }));
  return new Response(JSON.stringify({ fields, rows: table?.rows }));
};
