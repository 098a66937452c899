/** The amounts that a document gives by typology, as a picture that stands alone in somebody's report. */
import type { AmountRow, AmountSpan } from '#model/mapping/amounts.ts';
import type { Locale } from '#schema/locale.ts';
import { ACCENT } from './accent.ts';
import { lettersIn, linesOf, svgSheet } from './svg-lines.ts';
import { xmlText } from './xml.ts';

export interface AmountTexts {
  readonly locale: Locale;
  readonly title: string;
  /** How to read the scale, and what an arrow says. */
  readonly note: string;
  /** Source, edition, address. */
  readonly source: string;
}

/** Names of a row and what is said of its amounts. */
export interface WrittenRow extends AmountRow {
  readonly label: string;
  readonly said: string;
}

/** In pixels of the picture, which scales. */
const WIDTH = 720;
const MARGIN = 16;
const LINE = 20;
const BAR = 16;
/** What arrows need beyond the ends of the scale. */
const ARROW = 20;
const SCALE = WIDTH - 2 * MARGIN - 2 * ARROW;
const LETTERS = lettersIn(WIDTH - 2 * MARGIN);

/** @param ticks of the scale: where, in hundredths, and how the amount is written. */
export function amountsSvg(
  rows: readonly WrittenRow[],
  ticks: readonly { readonly x: number; readonly label: string }[],
  texts: AmountTexts,
): string {
  const parts: string[] = [];
  let y = MARGIN;
  const at = (hundredths: number) => Math.round((MARGIN + ARROW + (hundredths / 100) * SCALE) * 10) / 10;
  const write = (text: string, style = '') => {
    for (const line of linesOf(text, LETTERS)) {
      y += LINE;
      parts.push(`<text x="${MARGIN}" y="${y - 5}"${style}>${xmlText(line)}</text>`);
    }
  };
  write(texts.title, ' font-weight="bold"');
  for (const { label, said, spans } of rows) {
    y += 8;
    write(label, ' font-weight="bold"');
    write(said);
    const height = Math.max(1, spans.length) * BAR;
    parts.push(...ticks.map(({ x }) => `<path d="M${at(x)} ${y}v${height}" stroke="#b5c0bc"/>`));
    parts.push(...spans.map((span, index) => bar(span, y + index * BAR + 2, at)));
    y += height;
  }
  y += LINE;
  for (const { label, x } of ticks)
    parts.push(`<text x="${at(x)}" y="${y}" font-size="12" text-anchor="middle">${xmlText(label)}</text>`);
  y += 8;
  write(texts.note, ' font-size="12"');
  write(texts.source, ' font-size="12" fill="#46534f"');
  return svgSheet({ width: WIDTH, height: y + MARGIN, locale: texts.locale, title: texts.title, parts });
}

function bar({ end, opensDown, opensUp, start }: AmountSpan, y: number, at: (hundredths: number) => number): string {
  const width = Math.max(4, at(end) - at(start));
  const up = opensUp ? `<path d="M${at(start) + width + 2} ${y}l12 6l-12 6z"/>` : '';
  const down = opensDown ? `<path d="M${at(start) - 2} ${y}l-12 6l12 6z"/>` : '';
  return `<g fill="${ACCENT.light}"><rect x="${at(start)}" y="${y}" width="${Math.round(width * 10) / 10}" height="12"/>${up}${down}</g>`;
}
