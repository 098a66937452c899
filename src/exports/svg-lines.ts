/** Texts of pictures, which break no line by themselves, and the white sheet on which they stand. */
import type { Locale } from '#schema/locale.ts';
import { xmlText } from './xml.ts';

/** Letters that have room in a width of a plain typeface at 14 px: a letter is at most 8.5 px wide on average. */
export function lettersIn(width: number): number {
  return Math.floor(width / 8.5);
}

/** Broken between words; a word longer than a line (an address) is broken where the line ends. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  const words = text.match(new RegExp(`\\S{1,${letters}}`, 'g')) ?? [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly locale: Locale;
  readonly title: string;
  /** Elements, in the order in which they are drawn. */
  readonly parts: readonly string[];
}

/** The text of an SVG file on white that carries all its look, since nothing travels with it. */
export function svgSheet({ height, locale, parts, title, width }: Sheet): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" \
font-family="sans-serif" font-size="14" fill="#16211f" lang="${locale}"><title>${xmlText(title)}</title>\
<rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}
