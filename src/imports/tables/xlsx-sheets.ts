/** What a workbook says of its sheets beside their cells: names, which are hidden, which cells are merged. */
import { strFromU8 } from 'fflate';

export interface SheetLayout {
  readonly name: string;
  readonly isHidden: boolean;
  readonly merges: readonly MergedCells[];
}

/** A block of cells that count as one: rows and columns from 0, both ends within. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const SHEET = /<(?:\w+:)?sheet\b([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\b([^>]*)>/g;
const MERGED = /<(?:\w+:)?mergeCell\b[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;

/** More cells than a merged title or group has: a block drawn over a whole sheet says nothing. */
const LARGEST_MERGE = 10_000;

/** The sheets in the order of the workbook. @param parts the unpacked workbook, by path. */
export function sheetLayouts(parts: Readonly<Record<string, Uint8Array>>): SheetLayout[] {
  const text = (path: string) => (parts[path] ? strFromU8(parts[path]) : '');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(RELATION)].map(([, attributes = '']) => [
      attributeOf(attributes, 'Id'),
      attributeOf(attributes, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(SHEET)].map(([, attributes = '']) => ({
    name: plain(attributeOf(attributes, 'name')),
    isHidden: /^(?:hidden|veryHidden)$/.test(attributeOf(attributes, 'state')),
    merges: mergesOf(text(targets.get(attributeOf(attributes, '(?:\\w+:)?id')) ?? '')),
  }));
}

function mergesOf(sheet: string): MergedCells[] {
  return [...sheet.matchAll(MERGED)]
    .map(([, left = '', top = '', right = '', bottom = '']) => ({
      top: Number(top) - 1,
      left: columnOf(left),
      bottom: Number(bottom) - 1,
      right: columnOf(right),
    }))
    .filter(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) <= LARGEST_MERGE);
}

/** The rows with the value of each merged block in all its cells. */
export function withMerges(rows: readonly (readonly string[])[], merges: readonly MergedCells[]): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { top, left, bottom, right } of merges) {
    const value = rows[top]?.[left] ?? '';
    if (value === '') continue;
    for (let row = top; row <= bottom && row < filled.length; row++)
      for (let column = left; column <= right; column++) {
        const cells = filled[row] ?? [];
        while (cells.length <= column) cells.push('');
        if (cells[column] === '') cells[column] = value;
      }
  }
  return filled;
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

/** From 0: A is 0, AA is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
