/** A coverage matrix as a picture that stands alone in somebody's report: every number, what its signs mean, and where it comes from. */
import { type Coverage, type CoverageCell, shadesOf, sumOf, type TierTally } from '#model/mapping/coverage.ts';
import type { CoverageState } from '#model/mapping/coverage-state.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { ACCENT } from './accent.ts';
import { BOLD, lettersIn, linesOf, MARGIN, QUIET, SMALL, SvgSheet, THIN } from './svg-sheet.ts';
import { xmlText } from './xml.ts';

export interface MatrixTexts {
  readonly locale: Locale;
  readonly title: string;
  /** The row of those of whom no document says the subject. */
  readonly unknown: string;
  /** The row of all organisations. */
  readonly all: string;
  /** Of the columns after the regions. */
  readonly wholeCountry: string;
  readonly unplaced: string;
  readonly total: string;
  /** What stands where nobody is counted. */
  readonly symbol: Readonly<Record<CoverageState, string>>;
  /** How to read a cell, and what the columns at the end are: a sentence each. */
  readonly notes: readonly string[];
  /** Source, edition, address. */
  readonly source: string;
}

/** In pixels of the picture, which scales. */
const LINE = 18;
const SUBJECTS = 300;
const COLUMN = 62;
const ROW = 26;
/** Names of columns are written upwards, so that any number of them has room. */
const HEADINGS = 150;
/** How strong the accent is behind a number, by its step: as on the page. */
const STRENGTH = ['0', '.04', '.1', '.16', '.22'];
const SILENT: Readonly<Record<CoverageState, string>> = {
  attested: '',
  crossed: '',
  'none-listed': ' fill="#fff3d6" stroke="#8a6100" stroke-dasharray="4 3"',
  'none-unplaced': ' fill="#fff3d6" stroke="#8a6100" stroke-dasharray="4 3"',
  'not-surveyed': ` fill="#e4e8e6" stroke="${THIN}"`,
};

/** The text of the SVG file, on white, wider than it is high. */
export function matrixSvg(coverage: Coverage, texts: MatrixTexts): string {
  const { overall, regions, rows, totals } = coverage;
  const shade = shadesOf(coverage);
  const headings = [
    ...regions.map(({ name }) => localiseText(name, texts.locale)),
    texts.wholeCountry,
    texts.unplaced,
    texts.total,
  ];
  const sheet = new SvgSheet(2 * MARGIN + SUBJECTS + headings.length * COLUMN, LINE);
  const xOf = (column: number) => MARGIN + SUBJECTS + column * COLUMN;
  const number = (column: number, text: string | number, style = '') =>
    sheet.draw(
      `<text x="${xOf(column) + COLUMN / 2}" y="${sheet.y + ROW - 8}" text-anchor="middle"${style}>${xmlText(String(text))}</text>`,
    );
  const square = (column: number, style: string) =>
    sheet.draw(
      `<rect x="${xOf(column) + 1}" y="${sheet.y + 1}" width="${COLUMN - 2}" height="${ROW - 2}" stroke-width="1"${style}/>`,
    );
  const cell = (column: number, { here, state }: CoverageCell) => {
    const count = sumOf(here);
    if (state !== 'unknown' && count === 0) {
      square(column, SILENT[state]);
      return number(column, texts.symbol[state], ' fill="#46534f"');
    }
    square(column, ` fill="${ACCENT.light}" fill-opacity="${STRENGTH[shade(here)]}" stroke="${THIN}"`);
    return number(column, state === 'crossed' ? `${count} ×` : count, state === 'attested' ? BOLD : '');
  };
  const row = (heading: string, ends: readonly TierTally[], style = '') => {
    // A name that is too long for its line is written on two, a little smaller.
    const lines = linesOf(heading, lettersIn(SUBJECTS)).length > 1 ? linesOf(heading, 44) : [heading];
    lines.slice(0, 2).forEach((line, index) => {
      const at = lines.length > 1 ? sheet.y + 11 + index * 12 : sheet.y + ROW - 8;
      sheet.draw(
        `<text x="${MARGIN}" y="${at}"${style}${lines.length > 1 ? ' font-size="11"' : ''}>${xmlText(line)}</text>`,
      );
    });
    ends.forEach((tally, index) => {
      square(headings.length - ends.length + index, ` fill="none" stroke="${THIN}"`);
      number(headings.length - ends.length + index, sumOf(tally));
    });
  };
  sheet.write(texts.title, BOLD);
  sheet.y += HEADINGS;
  headings.forEach((name, column) => {
    const [x, at] = [xOf(column) + COLUMN / 2 + 5, sheet.y - 6];
    sheet.draw(`<text x="${x}" y="${at}" transform="rotate(-90 ${x} ${at})">${xmlText(name)}</text>`);
  });
  for (const { subject, cells, wholeCountry, unplaced, total } of rows) {
    row(subject ? localiseText(subject.label, texts.locale) : texts.unknown, [wholeCountry, unplaced, total]);
    for (const [column, one] of cells.entries()) cell(column, one);
    sheet.y += ROW;
  }
  row(texts.all, [...totals, overall.wholeCountry, overall.unplaced, overall.total], BOLD);
  sheet.y += ROW + 4;
  for (const note of texts.notes) sheet.write(note, SMALL);
  sheet.y += 6;
  sheet.write(texts.source, QUIET);
  return sheet.text(texts);
}
