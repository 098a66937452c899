/** A coverage matrix as CSV, one row for each subject and region; the countries one after the other. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { MATRIX_FAMILIES } from '#model/dimensions.ts';
import { coverage } from '#site/coverage.ts';
import { itemPaths, pageContext } from '#site/page-context.ts';
import { coverageRows } from '../../../exports/coverage-rows.ts';
import { rowsToCsv, SPREADSHEETS } from '../../../exports/csv.ts';

export const getStaticPaths = () => itemPaths(MATRIX_FAMILIES.map((id) => ({ id })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, currentLocale }) => {
  const { locale } = pageContext(currentLocale);
  const [first, ...others] = coverage[props.item.id].map((matrix) => coverageRows(matrix, locale));
  const rows = [...(first ?? []), ...others.flatMap((other) => other.slice(1))];
  return new Response(rowsToCsv(rows, SPREADSHEETS[locale]));
};
