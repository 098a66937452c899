/** Charts as data: what a bar stands for and how long it is. Drawing is left to the components. */

import type { OrganisationList } from '#model/lists/lists.ts';
import { TIERS, type Tier } from '#schema/choices.ts';
import type { Text } from '#schema/locale.ts';
import type { ChartRecord, Unit } from '#schema/table.ts';
import type { PrintedTable } from './printed-table.ts';
export interface ChartRow {
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
  /** The value that a full bar stands for. */
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
  return { shape, unit: columns[chosen[0] ?? 0]?.unit ?? 'count', series, rows: drawn, most: longest(drawn, shape) };
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
  return { shape, unit, series: [], rows, most: longest(rows, shape) };
}

/** What the parts of a bar make together; one that is not known adds nothing. */
export function totalOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function longest(rows: readonly ChartRow[], shape: Chart['shape']): number {
  const lengths = rows.flatMap(({ values }) =>
    shape === 'stacked' ? [totalOf(values)] : values.map((value) => value ?? 0),
  );
  // Shares are drawn against the whole only where they make it up; otherwise the longest bar fills the room.
  return Math.max(...lengths, 1);
}

/** Where an amount lies on a scale on which each step is ten times the one before, in hundredths of its length. */
export function logPosition(amount: number, least: number, most: number): number {
  const share = Math.log10(amount / least) / Math.log10(most / least);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
