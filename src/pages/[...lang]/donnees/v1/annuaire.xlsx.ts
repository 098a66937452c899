/** All tables as one workbook, with headings and labels in a language. */
import type { APIRoute } from 'astro';
import { xlsx } from '../../../../exports/xlsx.ts';
import { fieldTitle, readingTables, tableTitle } from '../../../../open-data.ts';
import { languagePaths, pageContext } from '../../../../page-context.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ currentLocale }) => {
  const { locale } = pageContext(currentLocale);
  const sheets = readingTables[locale].map(({ name, fields, rows }) => ({
    title: tableTitle(name, locale),
    titles: fields.map((field) => fieldTitle(field.name, locale)),
    fields,
    rows,
  }));
  return new Response(await xlsx(sheets));
};
