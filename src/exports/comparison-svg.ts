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
  type RowLikeness,
} from '#model/selection/comparison.ts';
import type { NotToCallReason } from '#schema/choices.ts';
import type { Locale } from '#schema/locale.ts';
import { lettersIn, linesOf, svgSheet } from './svg-lines.ts';
import { xmlText } from './xml.ts';

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
const MARGIN = 16;
const LINE = 17;
const HEADS = 170;
const COLUMN = 280;
/** Between two columns, and between two rows. */
const GAP = 12;

/** @param address of the page that compares the same ones. */
export function comparisonSvg(compared: readonly Comparable[], texts: ComparisonTexts, address: string): string {
  const width = 2 * MARGIN + HEADS + compared.length * COLUMN;
  const names = compared.map(({ card }) => card.acronym ?? card.name).join(', ');
  const title = fillText(texts.caption, { value: names });
  const parts: string[] = [];
  let y = MARGIN;
  /** Writes texts below each other from the top of the row, and says where the last one ends. */
  const write = (lines: readonly string[], x: number, room: number, style = '', from = y): number => {
    let bottom = from;
    for (const line of lines.flatMap((text) => linesOf(text, lettersIn(room)))) {
      bottom += LINE;
      parts.push(`<text x="${x}" y="${bottom - 4}"${style}>${xmlText(line)}</text>`);
    }
    return bottom;
  };
  const whole = width - 2 * MARGIN;
  const columnAt = (at: number) => MARGIN + HEADS + at * COLUMN + GAP;
  const close = (bottoms: readonly number[]) => {
    y = Math.max(...bottoms) + GAP / 2;
    parts.push(`<path d="M${MARGIN} ${y}h${whole}" stroke="#b5c0bc"/>`);
    y += GAP / 2;
  };
  y = write([title], MARGIN, whole, BOLD) + GAP;
  close(
    compared.map((one, at) => {
      const under = write([columnName(one, at)], columnAt(at), COLUMN - GAP, BOLD);
      return one.card.state ? write([texts.state[one.card.state]], columnAt(at), COLUMN - GAP, '', under) : under;
    }),
  );
  for (const row of COMPARED_ROWS) {
    const found = compareRow(compared.map(({ rows }) => rows[row]));
    const under = write([texts.rows[row]], MARGIN, HEADS, BOLD);
    close([
      write([texts.likeness[found.likeness]], MARGIN, HEADS, QUIET, under),
      ...compared.map((one, at) => write(cellLines(one, row, found, texts), columnAt(at), COLUMN - GAP)),
    ]);
  }
  y = write([fillText(texts.source, { value: address })], MARGIN, whole, QUIET);
  return svgSheet({ width, height: y + MARGIN, locale: texts.locale, title, parts });
}

const BOLD = ' font-weight="bold"';
const QUIET = ' font-size="12" fill="#46534f"';

function cellLines(one: Comparable, row: ComparedRow, found: RowLikeness, texts: ComparisonTexts): string[] {
  const values = one.rows[row];
  if (values.length > 0) return values.map((value) => valueLine(value, isShared(value, found), texts));
  return [(row === 'contacts' && one.withheld) || texts.nothing];
}

function valueLine({ label, note }: ComparedValue, isOfAll: boolean, { shared }: ComparisonTexts): string {
  const said = [note, isOfAll && shared].filter(Boolean).join(', ');
  return said ? `• ${label} (${said})` : `• ${label}`;
}
