/** Reads cells to values: dates, texts, words of lists. Each reader gives what it could read, and a problem for what it could not. */
import { foldWords } from '#model/fold.ts';
import { namesPerson } from '#model/intake/persons.ts';
import { plainText } from '#schema/text.ts';
import { isDamaged } from '../tables/repair-text.ts';
import type { RowCell } from './cells.ts';
import type { Choose } from './place-levels.ts';
import type { CellProblem, Doubtful, RowProblem } from './row-problem.ts';
import { formsOf, partsOf } from './word-pieces.ts';
import type { Wordbook } from './wordbook.ts';

export interface Read<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly RowProblem[];
}

type Value<Result> = Result extends Doubtful<infer Own> ? Own : Exclude<Result, CellProblem>;

/** Reads each piece of each cell. */
export function readPieces<Result>(
  cells: readonly RowCell[],
  separator: RegExp,
  read: (piece: string) => Result,
): Read<Value<Result>> {
  const values: Value<Result>[] = [];
  const problems: RowProblem[] = [];
  for (const { text, header } of cells)
    for (const piece of text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => foldWords(part) !== '')) {
      const result = read(piece);
      if (isProblem(result)) problems.push({ ...result, column: header });
      else if (isDoubtful(result)) {
        values.push(result.value as Value<Result>);
        problems.push({ ...result.doubt, column: header });
      } else values.push(result as Value<Result>);
    }
  return { values, problems };
}

/** Whether a cell could not be read. */
export function isProblem(value: unknown): value is CellProblem {
  return value !== null && typeof value === 'object' && 'code' in value;
}

function isDoubtful(value: unknown): value is Doubtful<unknown> {
  return value !== null && typeof value === 'object' && 'doubt' in value;
}

/** Text that may be published: whole letters, and no person. */
export function readWholeText(text: string): string | CellProblem {
  if (isDamaged(text)) return { code: 'DAMAGED_TEXT', value: text };
  return namesPerson(text) ? { code: 'PERSON_LEFT_OUT', value: text } : readText(text);
}

/** One line of plain text, by the rules of the content. */
export function readText(text: string): string | CellProblem {
  const line = text.replace(/\s+/g, ' ').trim();
  const { success, error } = plainText.safeParse(line);
  if (success && !line.startsWith('=')) return line;
  return { code: error?.issues[0]?.code === 'too_big' ? 'TOO_LONG' : 'BAD_TEXT', value: text };
}

/** The ids that cells name: whole, in pieces, or one after the other as KoboToolbox writes several choices in one field. */
export function readWords(cells: readonly RowCell[], book: Wordbook, choose: Choose = onlyOne): Read<string> {
  const ids = new Set<string>();
  const problems: RowProblem[] = [];
  for (const { text, header } of cells) {
    const whole = choose(book.find(text), header);
    if (whole !== undefined) {
      ids.add(whole);
      continue;
    }
    for (const piece of text.split(/[;|\n]/).filter((part) => foldWords(part) !== '')) {
      const found = readPiece(piece, book, (found) => choose(found, header));
      for (const id of found.ids) ids.add(id);
      problems.push(...found.problems.map((problem) => ({ ...problem, column: header })));
    }
  }
  return { values: [...ids], problems };
}

/** The words of a piece: whole, one after the other, or in parts, of which those that are unknown are problems. */
function readPiece(
  piece: string,
  book: Wordbook,
  choose: (ids: readonly string[]) => string | undefined,
): { readonly ids: readonly string[]; readonly problems: readonly CellProblem[] } {
  const find = (part: string) =>
    formsOf(part)
      .map((form) => choose(book.find(form)))
      .find((id) => id !== undefined);
  const whole = find(piece);
  if (whole !== undefined) return { ids: [whole], problems: [] };
  const run = book.segment(piece);
  if (run) return { ids: run, problems: [] };
  const parts = partsOf(piece).map((part) => ({ part, ids: [find(part) ?? book.segment(part) ?? []].flat() }));
  const ids = parts.flatMap((own) => own.ids);
  const unknown = parts.filter((own) => own.ids.length === 0).map(({ part }) => part);
  const unread = ids.length === 0 && parts.length > 1 && !piece.includes(',') ? [piece.trim()] : unknown;
  return { ids, problems: unread.map((part) => unknownWord(part, book)) };
}

function unknownWord(part: string, book: Wordbook): CellProblem {
  const meanings = formsOf(part)
    .map(book.find)
    .find((ids) => ids.length > 1);
  if (meanings) return { code: 'AMBIGUOUS_WORD', value: part, nearest: meanings.join(', ') };
  return { code: 'UNKNOWN_WORD', value: part, nearest: book.suggest(part) };
}

function onlyOne(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
