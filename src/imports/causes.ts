/** What an import could not take, by cause: said once however many rows share it, with what would settle it for all of them. */
import { textsFor } from '#i18n/working-texts.ts';
import type { Locale } from '#schema/locale.ts';
import type { RowOutcome } from './outcome.ts';
import { problemsOf } from './report.ts';
import { type WordGroup, wordbookOf, wordGroupOf } from './rows/columns.ts';
import type { RowProblem } from './rows/row-problem.ts';
import type { Wordbook } from './rows/wordbook.ts';
import type { Wordbooks } from './rows/wordbooks.ts';
import { describeProblem, rowList } from './wording.ts';

/** One problem and the rows that share it, in the order of the file. */
export interface Cause {
  readonly problem: RowProblem;
  readonly rows: readonly number[];
}

/** A cause that more rows share than this is said below the rows instead of in each of them. */
const MOST_IN_ROWS = 3;

const keyOf = ({ code, column, value, nearest, fault }: RowProblem) =>
  JSON.stringify([code, column, value, nearest, fault]);

/** Every cause, those of the most rows first. Grows with the number of problems. */
export function causesOf(outcomes: readonly RowOutcome[]): Cause[] {
  const causes = new Map<string, { problem: RowProblem; rows: Set<number> }>();
  for (const outcome of outcomes)
    for (const problem of [...outcome.doubts, ...problemsOf(outcome)]) {
      const cause = causes.get(keyOf(problem)) ?? { problem, rows: new Set() };
      causes.set(keyOf(problem), cause);
      cause.rows.add(outcome.row.number);
    }
  return [...causes.values()]
    .map(({ problem, rows }) => ({ problem, rows: [...rows] }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Whether a problem is one of those that are said once for all their rows. */
export function foldedIn(causes: readonly Cause[]): (problem: RowProblem) => boolean {
  const folded = new Set(causes.filter(isShared).map(({ problem }) => keyOf(problem)));
  return (problem) => folded.has(keyOf(problem));
}

const isShared = ({ rows }: Cause) => rows.length > MOST_IN_ROWS;

/** The causes that many rows share, a line each; empty where there is none. */
export function reportCauses(causes: readonly Cause[], locale: Locale): string {
  const t = textsFor(locale).imports.causes;
  const lines = causes
    .filter(isShared)
    .map(({ problem, rows }) => `  ${t.cause(rows.length, describeProblem(problem, locale), rowList(rows))}\n`);
  return lines.length > 0 ? `${t.title}\n${lines.join('')}` : '';
}

/**
 * The part of a mapping file that would give the unknown words a meaning, each line a comment until an editor decides: with the
 * nearest known one where there is one. Empty where every word is known.
 */
export function mappingAdvice(causes: readonly Cause[], books: Wordbooks): string {
  const groups = new Map<WordGroup, string[]>();
  for (const { group, value, id } of unknownWords(causes, books)) {
    // Never in force as it is pasted: the nearest name of a foreign town is another town.
    const line = `    # ${JSON.stringify(value)}: ${id ?? ''}`.trimEnd();
    const lines = groups.get(group) ?? [];
    groups.set(group, lines.includes(line) ? lines : [...lines, line]);
  }
  if (groups.size === 0) return '';
  return ['values:', ...[...groups].flatMap(([group, lines]) => [`  ${group}:`, ...lines]), ''].join('\n');
}

/** A word that no list knows: of which list it should be, and the id of the nearest one, where it means one alone. */
export interface UnknownWord {
  readonly group: WordGroup;
  readonly value: string;
  readonly id: string | undefined;
}

/** The unknown words of all causes, those of the most rows first. */
export function unknownWords(causes: readonly Cause[], books: Wordbooks): UnknownWord[] {
  return causes.flatMap(({ problem }) => unknownWord(problem, books) ?? []);
}

function unknownWord({ code, field, value, nearest }: RowProblem, books: Wordbooks): UnknownWord | undefined {
  const group = field && wordGroupOf(field);
  const book = field && wordbookOf(field, books);
  if (code !== 'UNKNOWN_WORD' || value === undefined || !group || !book) return undefined;
  return { group, value, id: nearest && onlyId(book, nearest) };
}

/** The id that a name means, where it means one alone: Kayes is a region and a town. */
function onlyId(book: Wordbook, name: string): string | undefined {
  const ids = book.find(name);
  return ids.length === 1 ? ids[0] : undefined;
}
