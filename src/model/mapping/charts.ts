/** Charts as data: what a bar stands for and how long it is. Drawing is left to the components. */

import type { OrganisationList } from '#model/lists/lists.ts';
import { TIERS, type Tier } from '#schema/choices.ts';
import type { Text } from '#schema/locale.ts';
import type { ChartRecord, Unit } from '#schema/table.ts';
import type { PrintedTable } from './printed-table.ts';
export interface ChartRow {
  /** What it stands under, where the rows are in groups. */
  readonly group?: Text;
  readonly label: Text;
  readonly path?: string;
  readonly values: readonly (number | null)[];
  /** Of a list: how many only an old document puts there. They are no part of the bar. */
  readonly old?: number;
}

export interface Chart {
  readonly shape: ChartRecord['shape'];
  readonly unit: Unit;
  /** What the values of a row are, where the content names them. */
  readonly series: readonly Text[];
  readonly rows: readonly ChartRow[];
  /** The value that a full bar stands for: the last mark of its scale. */
  readonly most: number;
}

/** The chart of some columns of a table of numbers. */
export function chartOfTable(
  { columns, rows }: PrintedTable,
  { columns: ids, shape, withoutTotal }: ChartRecord,
): Chart {
  const chosen = ids.map((id) => columns.findIndex((column) => column.id === id));
  const drawn = rows
    .filter(({ isTotal }) => !(isTotal && withoutTotal))
    .map(({ heading, cells }) => ({
      label: heading.text,
      ...(heading.path && { path: heading.path }),
      values: chosen.map((index) => {
        const cell = cells[index];
        return cell?.kind === 'number' ? cell.value : null;
      }),
    }));
  const series = chosen.flatMap((index) => columns[index]?.label ?? []);
  const unit = columns[chosen[0] ?? 0]?.unit ?? 'count';
  return { shape, unit, series, rows: drawn, most: scaleOf(drawn, shape, unit) };
}

/** The tiers of who is in the lists, in their order: each is a part of a bar. */
export function tiersIn(lists: readonly OrganisationList[]): Tier[] {
  const found = new Set(lists.flatMap(({ organisations }) => organisations.map(({ tier }) => tier)));
  return TIERS.filter((tier) => found.has(tier));
}

/** How many organisations each list holds, by tier, and beside it how many only an old document puts there. */
export function chartOfLists(family: string, lists: readonly OrganisationList[]): Chart {
  const tiers = tiersIn(lists);
  const rows = lists.map(({ id, subject, organisations, old }): ChartRow => {
    const values = tiers.map((tier) => organisations.filter((organisation) => organisation.tier === tier).length);
    const label = 'label' in subject ? subject.label : subject.name;
    return { label, path: `${family}/${id}/`, values, ...(old.length > 0 && { old: old.length }) };
  });
  return chartOfRows('stacked', 'count', rows);
}

/** Rows that were counted elsewhere. */
export function chartOfRows(shape: Chart['shape'], unit: Unit, rows: readonly ChartRow[]): Chart {
  return { shape, unit, series: [], rows, most: scaleOf(rows, shape, unit) };
}

/** The same charts on one scale for each unit, so that bars of two of them can be compared by eye. */
export function onOneScale<Named extends { readonly chart: Chart }>(named: readonly Named[]): Named[] {
  return named.map((item) => {
    const alike = named.filter(({ chart }) => chart.unit === item.chart.unit);
    return { ...item, chart: { ...item.chart, most: Math.max(...alike.map(({ chart }) => chart.most)) } };
  });
}

/** As many marks as a narrow telephone has room for, and nought. */
const MOST_MARKS = 5;

/** The marks of a scale from nought to the first round number that is not less than the greatest value. */
export function scaleMarks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / MOST_MARKS));
  const step = [1, 2, 5, 10].map((of) => of * power).find((it) => it * MOST_MARKS >= most) ?? most;
  // Counts have no halves.
  const whole = Math.max(1, step);
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, index) => index * whole);
}

/** What the parts of a bar make together; one that is not known adds nothing. */
export function totalOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function scaleOf(rows: readonly ChartRow[], shape: Chart['shape'], unit: Unit): number {
  const lengths = rows.flatMap(({ values }) =>
    shape === 'stacked' ? [totalOf(values)] : values.map((value) => value ?? 0),
  );
  const greatest = Math.max(...lengths, 1);
  // Shares of a whole make 100.1 where a document rounds them: still the whole.
  return scaleMarks(unit === 'percent' ? Math.round(greatest) : greatest).at(-1) ?? greatest;
}

/** Where an amount lies on a scale on which each step is ten times the one before, in hundredths of its length. */
export function logPosition(amount: number, least: number, most: number): number {
  const share = Math.log10(amount / least) / Math.log10(most / least);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
