/** Organisations side by side as a picture that stands alone in somebody's report: every row in words, and where they come from. */
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
  namesOf,
  type RowLikeness,
} from '#model/selection/comparison.ts';
import type { NotToCallReason } from '#schema/choices.ts';
import type { Locale } from '#schema/locale.ts';
import { BOLD, MARGIN, QUIET, SvgSheet, THIN } from './svg-sheet.ts';

export interface ComparisonTexts {
  readonly locale: Locale;
  /** With `{value}` for the names. */
  readonly caption: string;
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

/** In pixels of the picture, which scales. */
const LINE = 17;
const HEADS = 170;
const COLUMN = 280;
/** Between two columns, and between two rows. */
const GAP = 12;

/** @param address of the page that compares the same ones. */
export function comparisonSvg(compared: readonly Comparable[], texts: ComparisonTexts, address: string): string {
  const sheet = new SvgSheet(2 * MARGIN + HEADS + compared.length * COLUMN, LINE);
  const title = fillText(texts.caption, { value: namesOf(compared) });
  const column = (at: number) => ({ x: MARGIN + HEADS + at * COLUMN + GAP, room: COLUMN - GAP });
  /** Ends a row below the longest of what stands in it. */
  const close = (bottoms: readonly number[]) => {
    sheet.y = Math.max(...bottoms) + GAP / 2;
    sheet.draw(`<path d="M${MARGIN} ${sheet.y}h${sheet.width - 2 * MARGIN}" stroke="${THIN}"/>`);
    sheet.y += GAP / 2;
  };
  sheet.write(title, BOLD);
  sheet.y += GAP;
  close(
    compared.map((one, at) => {
      const y = sheet.block([columnName(one, at)], { ...column(at), style: BOLD });
      return sheet.block(one.card.state ? [texts.state[one.card.state]] : [], { ...column(at), y });
    }),
  );
  for (const row of COMPARED_ROWS) {
    const found = compareRow(compared.map(({ rows }) => rows[row]));
    const y = sheet.block([texts.rows[row]], { room: HEADS, style: BOLD });
    close([
      sheet.block([texts.likeness[found.likeness]], { room: HEADS, style: QUIET, y }),
      ...compared.map((one, at) => sheet.block(cellLines(one, row, found, texts), column(at))),
    ]);
  }
  sheet.write(fillText(texts.source, { value: address }), QUIET);
  return sheet.text({ locale: texts.locale, title });
}

function cellLines(one: Comparable, row: ComparedRow, found: RowLikeness, texts: ComparisonTexts): string[] {
  const values = one.rows[row];
  if (values.length > 0) return values.map((value) => valueLine(value, isShared(value, found), texts));
  return [(row === 'contacts' && one.withheld) || texts.nothing];
}

function valueLine({ label, note }: ComparedValue, isOfAll: boolean, { shared }: ComparisonTexts): string {
  const said = [note, isOfAll && shared].filter(Boolean).join(', ');
  return said ? `• ${label} (${said})` : `• ${label}`;
}
