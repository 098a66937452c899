/** The amounts that a document gives by typology, as a picture that stands alone in somebody's report. */
import type { AmountSpan } from '#model/mapping/amounts.ts';
import type { Locale } from '#schema/locale.ts';
import { ACCENT } from './accent.ts';
import { BOLD, MARGIN, QUIET, SMALL, SvgSheet, THIN } from './svg-sheet.ts';
import { xmlText } from './xml.ts';

export interface AmountTexts {
  readonly locale: Locale;
  readonly title: string;
  /** How to read the scale, and what an arrow says. */
  readonly note: string;
  /** Source, edition, address. */
  readonly source: string;
}

/** The amounts of a typology: its name, what is said of them, and their bars. */
export interface WrittenAmounts {
  readonly label: string;
  readonly said: string;
  readonly spans: readonly AmountSpan[];
}

/** In pixels of the picture, which scales. */
const WIDTH = 720;
const LINE = 20;
const BAR = 16;
/** What arrows need beyond the ends of the scale. */
const ARROW = 20;
const SCALE = WIDTH - 2 * MARGIN - 2 * ARROW;

/** @param ticks of the scale: where, in hundredths, and how the amount is written. */
export function amountsSvg(
  rows: readonly WrittenAmounts[],
  ticks: readonly { readonly x: number; readonly label: string }[],
  texts: AmountTexts,
): string {
  const sheet = new SvgSheet(WIDTH, LINE);
  const at = (hundredths: number) => Math.round((MARGIN + ARROW + (hundredths / 100) * SCALE) * 10) / 10;
  sheet.write(texts.title, BOLD);
  for (const { label, said, spans } of rows) {
    sheet.y += 8;
    sheet.write(label, BOLD);
    sheet.write(said);
    const { y } = sheet;
    const height = Math.max(1, spans.length) * BAR;
    sheet.draw(...ticks.map(({ x }) => `<path d="M${at(x)} ${y}v${height}" stroke="${THIN}"/>`));
    sheet.draw(...spans.map((span, index) => bar(span, y + index * BAR + 2, at)));
    sheet.y += height;
  }
  sheet.y += LINE;
  for (const { label, x } of ticks)
    sheet.draw(`<text x="${at(x)}" y="${sheet.y}"${SMALL} text-anchor="middle">${xmlText(label)}</text>`);
  sheet.y += 8;
  sheet.write(texts.note, SMALL);
  sheet.write(texts.source, QUIET);
  return sheet.text(texts);
}

function bar({ end, opensDown, opensUp, start }: AmountSpan, y: number, at: (hundredths: number) => number): string {
  const width = Math.max(4, at(end) - at(start));
  const up = opensUp ? `<path d="M${at(start) + width + 2} ${y}l12 6l-12 6z"/>` : '';
  const down = opensDown ? `<path d="M${at(start) - 2} ${y}l-12 6l12 6z"/>` : '';
  return `<g fill="${ACCENT.light}"><rect x="${at(start)}" y="${y}" width="${Math.round(width * 10) / 10}" height="12"/>${up}${down}</g>`;
}
