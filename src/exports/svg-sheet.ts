/** Pictures to take away: texts that break no line by themselves, and the white sheet on which they are written. */
import type { Locale } from '#schema/locale.ts';
import { xmlText } from './xml.ts';

/** Letters that have room in a width of a plain typeface at 14 px: a letter is at most 8.5 px wide on average. */
export function lettersIn(width: number): number {
  return Math.floor(width / 8.5);
}

/** Broken between words, at plain spaces alone; a word longer than a line (an address) is broken where the line ends. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  const words = text.match(new RegExp(`[^ \\n\\t]{1,${letters}}`, 'g')) ?? [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Looks of texts, and the colour of thin lines. */
export const BOLD = ' font-weight="bold"';
export const SMALL = ' font-size="12"';
export const QUIET = ' font-size="12" fill="#46534f"';
export const THIN = '#b5c0bc';
/** Around all that is drawn, in pixels of the picture, which scales. */
export const MARGIN = 16;

interface Block {
  readonly x?: number;
  readonly y?: number;
  /** How wide a line may be. */
  readonly room?: number;
  /** Attributes, each with a space before it. */
  readonly style?: string;
}

/** A picture that is written from top to bottom, and carries all its look, since nothing travels with it. In pixels. */
export class SvgSheet {
  /** Where the next thing stands. */
  y = MARGIN;
  readonly width: number;
  readonly #line: number;
  readonly #elements: string[] = [];

  /** @param line how high a line of text is. */
  constructor(width: number, line: number) {
    this.width = width;
    this.#line = line;
  }

  draw(...elements: readonly string[]): void {
    this.#elements.push(...elements);
  }

  /** Texts below each other, each broken to its room; what comes next stands where it did. Returns where the last line ends. */
  block(texts: readonly string[], { x = MARGIN, y = this.y, room = this.#whole, style = '' }: Block = {}): number {
    const lines = texts.flatMap((text) => linesOf(text, lettersIn(room)));
    // Letters stand a quarter of the line above its end.
    const foot = (index: number) => y + (index + 1) * this.#line - Math.floor(this.#line / 4);
    this.draw(...lines.map((line, index) => `<text x="${x}" y="${foot(index)}"${style}>${xmlText(line)}</text>`));
    return y + lines.length * this.#line;
  }

  /** A text over the whole width; what comes next stands below it. */
  write(text: string, style = ''): void {
    this.y = this.block([text], { style });
  }

  /** The text of the SVG file, on white. */
  text({ locale, title }: { readonly locale: Locale; readonly title: string }): string {
    const [width, height] = [this.width, this.y + MARGIN];
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" \
font-family="sans-serif" font-size="14" fill="#16211f" lang="${locale}"><title>${xmlText(title)}</title>\
<rect width="100%" height="100%" fill="#fff"/>${this.#elements.join('')}</svg>\n`;
  }

  get #whole(): number {
    return this.width - 2 * MARGIN;
  }
}
