/** The numbers of a chart that stands on a page without a table, as rows of a file. Promise: the rows and numbers of the page. */
import type { Chart } from '#model/mapping/charts.ts';
import { totalOf } from '#model/mapping/charts.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { BudgetRange } from '#schema/profile.ts';
import type { Cell } from './table.ts';

/** What stands above the columns. */
export interface ChartHeads {
  readonly locale: Locale;
  readonly heading: string;
  readonly series: readonly string[];
  /** Of what the rows stand under, where they are in groups. */
  readonly group: string;
  /** Of the sum, where a row has several parts. */
  readonly all: string;
  /** Of how many more only an old document puts in a row. */
  readonly old: string;
}

/** The header row, then a row for each of the chart; a number that the document does not give is an empty cell. */
export function chartRows({ rows, shape }: Chart, { all, group, heading, locale, old, series }: ChartHeads): Cell[][] {
  const hasSum = shape === 'stacked' && series.length > 1;
  const hasGroups = rows.some((row) => row.group);
  const hasOld = rows.some((row) => row.old);
  return [
    [...(hasGroups ? [group] : []), heading, ...series, ...(hasSum ? [all] : []), ...(hasOld ? [old] : [])],
    ...rows.map((row) => [
      ...(hasGroups ? [row.group ? localiseText(row.group, locale) : null] : []),
      localiseText(row.label, locale),
      ...row.values,
      ...(hasSum ? [totalOf(row.values)] : []),
      ...(hasOld ? [row.old ?? 0] : []),
    ]),
  ];
}

export interface AmountHeads {
  readonly typology: string;
  readonly budget: string;
  readonly atLeast: string;
  readonly atMost: string;
}

/** A typology with each amount as it is said, and as numbers. */
export interface NumberedAmounts {
  readonly label: string;
  /** What is said where no amount is given. */
  readonly none: string;
  readonly ranges: readonly (Pick<BudgetRange, 'above' | 'below' | 'from' | 'to'> & { readonly said: string })[];
}

/** The header row, then a row for each amount; a limit that the document does not give is an empty cell. */
export function amountRows(portraits: readonly NumberedAmounts[], heads: AmountHeads): Cell[][] {
  return [
    [heads.typology, heads.budget, heads.atLeast, heads.atMost],
    ...portraits.flatMap(({ label, none, ranges }) =>
      ranges.length === 0
        ? [[label, none, null, null]]
        : ranges.map(({ above, below, from, said, to }) => [label, said, from ?? above ?? null, to ?? below ?? null]),
    ),
  ];
}
