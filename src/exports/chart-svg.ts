/** A chart as a picture that stands alone in somebody's report: title, bars, numbers, and where they come from. */

import type { Chart } from '#model/mapping/charts.ts';
import { scaleMarks, totalOf } from '#model/mapping/charts.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { SERIES } from './accent.ts';
import { BOLD, MARGIN, QUIET, SMALL, SvgSheet } from './svg-sheet.ts';
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
const LINE = 20;
const BAR = 14;
/** What a bar leaves to the numbers beside it. */
const NUMBERS = 170;
const BARS = WIDTH - 2 * MARGIN - NUMBERS;

/** The text of the SVG file, on white, for a page that is printed. */
export function chartSvg({ rows, shape, most }: Chart, texts: ChartTexts): string {
  const sheet = new SvgSheet(WIDTH, LINE);
  sheet.write(texts.title, BOLD);
  if (texts.series.length > 1)
    texts.series.forEach((name, index) => {
      const { y } = sheet;
      sheet.y = sheet.block([name], { x: MARGIN + BAR + 8, room: WIDTH - 2 * MARGIN });
      sheet.draw(bar(MARGIN, y + 3, BAR, index));
    });
  let above: string | undefined;
  for (const { group, label, values, old } of rows) {
    sheet.y += 8;
    const under = group && localiseText(group, texts.locale);
    if (under && under !== above) sheet.write(under, BOLD);
    above = under;
    sheet.write(localiseText(label, texts.locale));
    const bars = shape === 'stacked' ? [values] : values.map((value) => [value]);
    bars.forEach((parted, index) => {
      const first = shape === 'stacked' ? 0 : index;
      const width = (value: number | null) => ((value ?? 0) / most) * BARS;
      let x = MARGIN;
      parted.forEach((value, part) => {
        if (value) sheet.draw(bar(x, sheet.y + 3, width(value), first + part));
        x += width(value);
      });
      const sum = shape === 'stacked' && parted.length > 1 ? `${texts.number(totalOf(parted))} = ` : '';
      const numbers = `${sum}${parted.map((value) => texts.number(value)).join(' + ')}`;
      sheet.y = sheet.block([numbers], { x: x + 6, room: WIDTH - 2 * MARGIN });
    });
    if (old) sheet.write(texts.old(old));
  }
  const marks = scaleMarks(most).map((value) => ({ x: MARGIN + (value / most) * BARS, text: texts.number(value) }));
  sheet.y += LINE;
  const { y } = sheet;
  for (const { text, x } of marks)
    sheet.draw(
      `<path d="M${round(x)} ${y - LINE + 4}v4" stroke="#46534f"/><text x="${round(x)}" y="${y}"${SMALL} text-anchor="middle">${xmlText(text)}</text>`,
    );
  sheet.y += 8;
  sheet.write(texts.source, QUIET);
  return sheet.text(texts);
}

/** Tenths of a pixel say enough. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function bar(x: number, y: number, width: number, series: number): string {
  const { fill, line } = SERIES[series % SERIES.length] ?? SERIES[0];
  return `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${fill}" stroke="${line}"/>`;
}
