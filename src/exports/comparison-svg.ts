/** Organisations side by side as a picture that stands alone in somebody's report: every row in words, and where they come from. */
import { fillText } from '#model/fill-text.ts';
import type { Comparable } from '#model/selection/comparable.ts';
import {
  COMPARED_ROWS,
  type ComparedRow,
  columnName,
  compareRow,
  namesOf,
  type RowLikeness,
} from '#model/selection/comparison.ts';
import { type ComparisonTexts, comparedWords } from './comparison-rows.ts';
import { BOLD, MARGIN, QUIET, SvgSheet, THIN } from './svg-sheet.ts';

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
  const words = comparedWords(one, row, found, texts);
  return one.rows[row].length > 0 ? words.map((value) => `• ${value}`) : words;
}
