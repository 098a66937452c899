/** Organisations side by side in words, row by row: what the picture writes, and the data to take away. */
import { fillText } from '#model/fill-text.ts';
import type { Comparable } from '#model/selection/comparable.ts';
import {
  type Alikeness,
  COMPARED_ROWS,
  type ComparedRow,
  type ComparedValue,
  columnName,
  compareRow,
  isShared,
  type RowLikeness,
} from '#model/selection/comparison.ts';
import type { NotToCallReason } from '#schema/choices.ts';
import type { Locale } from '#schema/locale.ts';
import type { Cell } from './table.ts';

export interface ComparisonTexts {
  readonly locale: Locale;
  /** With `{value}` for the names. */
  readonly caption: string;
  /** Above the names of the rows, and above how alike the organisations are. */
  readonly what: string;
  readonly alike: string;
  readonly rows: Readonly<Record<ComparedRow, string>>;
  readonly likeness: Readonly<Record<Alikeness, string>>;
  readonly state: Readonly<Record<NotToCallReason, string>>;
  /** What stands where nothing is known. */
  readonly nothing: string;
  /** Beside a value that all have. */
  readonly shared: string;
  /** Source, edition, and `{value}` for the address. */
  readonly source: string;
}

/** Between the values of one cell, as in the files of the tables. */
const BETWEEN = '; ';

/**
 * The rows of a file: what is compared, how alike they are, one column an organisation; the source below, in as many cells.
 * @param address of the page that compares the same ones.
 */
export function comparisonRows(compared: readonly Comparable[], texts: ComparisonTexts, address: string): Cell[][] {
  const heads = compared.map((one, at) => {
    const { state } = one.card;
    return state ? `${columnName(one, at)} (${texts.state[state]})` : columnName(one, at);
  });
  return [
    [texts.what, texts.alike, ...heads],
    ...COMPARED_ROWS.map((row) => {
      const found = compareRow(compared.map(({ rows }) => rows[row]));
      const cells = compared.map((one) => comparedWords(one, row, found, texts).join(BETWEEN));
      return [texts.rows[row], texts.likeness[found.likeness], ...cells];
    }),
    [fillText(texts.source, { value: address }), null, ...compared.map(() => null)],
  ];
}

/** What is said of one organisation in a row, a value each; that nothing is known, or why nothing is said, where there is none. */
export function comparedWords(one: Comparable, row: ComparedRow, found: RowLikeness, texts: ComparisonTexts): string[] {
  const values = one.rows[row];
  if (values.length > 0) return values.map((value) => valueWords(value, isShared(value, found), texts));
  return [(row === 'contacts' && one.withheld) || texts.nothing];
}

function valueWords({ label, note }: ComparedValue, isOfAll: boolean, { shared }: ComparisonTexts): string {
  const said = [note, isOfAll && shared].filter(Boolean).join(', ');
  return said ? `${label} (${said})` : label;
}
