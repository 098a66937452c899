/** A chart as a picture that stands alone in somebody's report: title, bars, numbers, and where they come from. */

import type { Chart } from '#model/mapping/charts.ts';
import { scaleMarks, totalOf } from '#model/mapping/charts.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { SERIES } from './accent.ts';
import { lettersIn, linesOf, svgSheet } from './svg-lines.ts';
import { xmlText } from './xml.ts';

export interface ChartTexts {
  readonly locale: Locale;
  readonly title: string;
  /** What the values of a row are, where there are several. */
  readonly series: readonly string[];
  /** Source, edition, address: written below, whole. */
  readonly source: string;
  /** A value as people read it; `null` is one that the document does not give. */
  number(value: number | null): string;
  /** How many more only an old document puts in a row: they are no part of its bar. */
  old(count: number): string;
}

/** In pixels of the picture, which scales: an A4 page at its usual margins is about as wide. */
const WIDTH = 720;
const MARGIN = 16;
const LINE = 20;
const BAR = 14;
/** What a bar leaves to the numbers beside it. */
const NUMBERS = 170;
const BARS = WIDTH - 2 * MARGIN - NUMBERS;
const LETTERS = lettersIn(WIDTH - 2 * MARGIN);

/** The text of the SVG file, on white, for a page that is printed. */
export function chartSvg({ rows, shape, most }: Chart, texts: ChartTexts): string {
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, style = '', x = MARGIN) => {
    y += LINE;
    parts.push(`<text x="${x}" y="${y - 5}"${style}>${xmlText(text)}</text>`);
  };
  for (const line of linesOf(texts.title, LETTERS)) write(line, ' font-weight="bold"');
  if (texts.series.length > 1)
    texts.series.forEach((name, index) => {
      for (const [part, line] of linesOf(name, LETTERS).entries()) {
        write(line, '', MARGIN + BAR + 8);
        if (part === 0) parts.push(bar(MARGIN, y - LINE + 3, BAR, index));
      }
    });
  for (const { label, values, old } of rows) {
    y += 8;
    for (const line of linesOf(localiseText(label, texts.locale), LETTERS)) write(line);
    const bars = shape === 'stacked' ? [values] : values.map((value) => [value]);
    bars.forEach((parted, index) => {
      const first = shape === 'stacked' ? 0 : index;
      const width = (value: number | null) => ((value ?? 0) / most) * BARS;
      let x = MARGIN;
      parted.forEach((value, part) => {
        if (value) parts.push(bar(x, y + 3, width(value), first + part));
        x += width(value);
      });
      const sum = shape === 'stacked' && parted.length > 1 ? `${texts.number(totalOf(parted))} = ` : '';
      write(`${sum}${parted.map((value) => texts.number(value)).join(' + ')}`, '', x + 6);
    });
    if (old) write(texts.old(old));
  }
  const marks = scaleMarks(most).map((value) => ({ x: MARGIN + (value / most) * BARS, text: texts.number(value) }));
  y += LINE;
  for (const { text, x } of marks)
    parts.push(
      `<path d="M${round(x)} ${y - LINE + 4}v4" stroke="#46534f"/><text x="${round(x)}" y="${y}" font-size="12" text-anchor="middle">${xmlText(text)}</text>`,
    );
  y += 8;
  for (const line of linesOf(texts.source, LETTERS)) write(line, ' fill="#46534f" font-size="12"');
  return svgSheet({ width: WIDTH, height: y + MARGIN, locale: texts.locale, title: texts.title, parts });
}

/** Tenths of a pixel say enough. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function bar(x: number, y: number, width: number, series: number): string {
  const { fill, line } = SERIES[series % SERIES.length] ?? SERIES[0];
  return `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${fill}" stroke="${line}"/>`;
}
