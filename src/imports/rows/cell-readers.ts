/** Reads cells to values: dates, texts, words of lists. Each reader gives what it could read, and a problem for what it could not. */
import { foldWords } from '#model/fold.ts';
import { partialDateSchema, plainText } from '#schema/text.ts';
import type { RowCell } from './cells.ts';
import type { RowProblem } from './row-problem.ts';
import type { Wordbook } from './wordbook.ts';
import type { Wordbooks } from './wordbooks.ts';

/** A problem before its column is known. */
export type CellProblem = Omit<RowProblem, 'column'>;

export interface Read<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly RowProblem[];
}

/** Reads each piece of each cell. */
export function readPieces<Result>(
  cells: readonly RowCell[],
  separator: RegExp,
  read: (piece: string) => Result,
): Read<Exclude<Result, CellProblem>> {
  const values: Exclude<Result, CellProblem>[] = [];
  const problems: RowProblem[] = [];
  for (const { text, header } of cells)
    for (const piece of text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => foldWords(part) !== '')) {
      const result = read(piece);
      if (isProblem(result)) problems.push({ ...result, column: header });
      else values.push(result as Exclude<Result, CellProblem>);
    }
  return { values, problems };
}

/** Whether a cell could not be read. */
export function isProblem(value: unknown): value is CellProblem {
  return value !== null && typeof value === 'object' && 'code' in value;
}

/** One line of plain text, by the rules of the content. */
export function readText(text: string): string | CellProblem {
  const line = text.replace(/\s+/g, ' ').trim();
  const { success, error } = plainText.safeParse(line);
  if (success && !line.startsWith('=')) return line;
  return { code: error?.issues[0]?.code === 'too_big' ? 'TOO_LONG' : 'BAD_TEXT', value: text };
}

/** `1996`, `1996-10`, `1996-10-06`, `06/10/1996`, `10/1996`. A day comes before its month, as the questionnaire's readers write it. */
export function readDate(text: string): string | CellProblem {
  const iso = text.replace(/[T ]\d{2}:\d{2}.*$/, '').replace(/\.0$/, '');
  const [, day = '', month = '', year = ''] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(iso) ?? [];
  const date = year === '' ? iso : [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return partialDateSchema.safeParse(date).success ? date : { code: 'BAD_DATE', value: text };
}

/** The ids that cells name: whole, in pieces, or one after the other as KoboToolbox writes several choices in one field. */
export function readWords(cells: readonly RowCell[], book: Wordbook, choose = onlyOne): Read<string> {
  const ids = new Set<string>();
  const problems: RowProblem[] = [];
  for (const { text, header } of cells) {
    const whole = choose(book.find(text));
    if (whole !== undefined) {
      ids.add(whole);
      continue;
    }
    for (const piece of text.split(/[;|\n]/).filter((part) => foldWords(part) !== '')) {
      const found = readPiece(piece, book, choose);
      if (isProblem(found)) problems.push({ ...found, column: header });
      else for (const id of found) ids.add(id);
    }
  }
  return { values: [...ids], problems };
}

type Choose = (ids: readonly string[]) => string | undefined;

function readPiece(piece: string, book: Wordbook, choose: Choose): readonly string[] | CellProblem {
  const whole = choose(book.find(piece));
  if (whole !== undefined) return [whole];
  const commas = piece.split(/,|\s\/\s|\bet\b|\band\b/).map((part) => choose(book.find(part)));
  if (commas.length > 1 && commas.every((id) => id !== undefined)) return commas;
  const run = book.segment(piece);
  if (run) return run;
  const value = piece.trim();
  const meanings = book.find(piece);
  if (meanings.length > 1) return { code: 'AMBIGUOUS_WORD', value, nearest: meanings.join(', ') };
  const unknown =
    piece
      .split(',')
      .find((part) => book.find(part).length === 0)
      ?.trim() ?? value;
  return { code: 'UNKNOWN_WORD', value: unknown, nearest: book.suggest(unknown) };
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

const WIDTH = ['country', 'region', 'cercle', 'commune', 'locality', 'historic-area'];

/** Of places with the same name, the widest (`Kayes` among areas is the region) or the narrowest (in an address, the town). */
export function choosePlace({ levels }: Wordbooks, prefer: 'widest' | 'narrowest'): Choose {
  return (ids) => {
    const sorted = [...ids].sort((a, b) => WIDTH.indexOf(levels.get(a) ?? '') - WIDTH.indexOf(levels.get(b) ?? ''));
    const [first, second] = prefer === 'widest' ? sorted : sorted.reverse();
    return second !== undefined && levels.get(second) === levels.get(first ?? '') ? undefined : first;
  };
}
