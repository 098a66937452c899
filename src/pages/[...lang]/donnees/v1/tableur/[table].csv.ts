/** Each table for a spreadsheet set to French, with its headings and labels in a language. */

import type { APIRoute } from 'astro';
import type { Locale } from '#schema/locale.ts';
import { spreadsheet } from '#site/data-files.ts';
import { readingTables } from '#site/open-data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import type { Table } from '../../../../../exports/table.ts';
import { TABLE_NAMES } from '../../../../../exports/tables.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params }) => {
    const { locale } = pageContext(params.lang);
    return TABLE_NAMES.map((name, index) => ({
      params: { ...params, table: name },
      props: { table: readingTables[locale][index], locale },
    }));
  });

export const GET: APIRoute<{ table: Table; locale: Locale }> = ({ props: { table, locale } }) =>
  new Response(spreadsheet(table, locale));
