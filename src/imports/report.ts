/** An import reported row by row, and summed up. */

import { textsFor } from '#i18n/working-texts.ts';
import type { Locale } from '#schema/locale.ts';
import type { Match } from './matching/matching.ts';
import type { FieldChange } from './merge/draft.ts';
import type { RowOutcome } from './outcome.ts';
import type { RowProblem } from './rows/row-problem.ts';
import { describeProblem, type PageWords, shown } from './wording.ts';

const KINDS = ['new', 'changed', 'unchanged', 'probable', 'refused'] as const satisfies RowOutcome['kind'][];

/**
 * One row: `fichier.csv:12 changée ame « Nom »`, then its differences or reasons, one a line.
 *
 * @param isFolded whether a reason is said once for many rows, below them: here it is counted alone.
 * @param words those of the command, unless given.
 */
export function reportRow(
  file: string,
  outcome: RowOutcome,
  locale: Locale,
  isFolded: (problem: RowProblem) => boolean = () => false,
  words?: PageWords,
): string {
  const { row, kind, id, name, changes, note } = outcome;
  const t = textsFor(locale).imports;
  const entry = words && id ? undefined : id;
  const called = words && id ? words.entry(id) : name;
  const head = [`${file}:${row.number}`, t.kinds[kind], entry, called && t.quoted(shown(called))];
  const reasons = [...outcome.doubts, ...problemsOf(outcome)];
  const own = reasons.filter((problem) => !isFolded(problem));
  const lines = [
    ...changes.map((change) => reportChange(change, locale, words)),
    ...own.map((problem) => describeProblem(problemIn(problem, locale), locale, words)),
  ];
  if (own.length < reasons.length) lines.push(t.causes.below(reasons.length - own.length));
  if (note) lines.push(t.message(shown(note)));
  return `${[head.filter(Boolean).join(' '), ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

/** Why a row is not written: its own problems, or the entry that it resembles. */
export function problemsOf({ problems, matches, kind }: RowOutcome): readonly (RowProblem & { match?: Match })[] {
  const [match] = matches;
  return kind === 'probable' && match ? [{ code: 'PROBABLY_SAME', value: match.id, match }] : problems;
}

/** The reasons on one line, as they stand in the file of refused rows. */
export function reasonText(outcome: RowOutcome, locale: Locale): string {
  return problemsOf(outcome)
    .map((problem) => describeProblem(problemIn(problem, locale), locale))
    .join(' | ');
}

function problemIn(problem: RowProblem & { match?: Match }, locale: Locale): RowProblem {
  return problem.match ? { ...problem, nearest: reportReasons(problem.match, locale) } : problem;
}

/** Why two entries may be one, in a list. */
export function reportReasons({ reasons }: Match, locale: Locale): string {
  const t = textsFor(locale).imports.reasons;
  return reasons.map(({ kind, value }) => shown(t[kind](value))).join(', ');
}

function reportChange({ field, kind, before, after }: FieldChange, locale: Locale, words?: PageWords): string {
  const t = textsFor(locale).imports;
  const values = [before, after].filter((value) => value !== undefined).map((value) => t.quoted(shown(value)));
  const accepted = field === 'withdrawn' ? 'withdraw' : (field.split('.')[0] ?? field);
  const label = words ? words.field(field) : field;
  return `${label} ${values.join(' → ')} (${t.changes[kind](words ? words.accept : `--accept ${accepted}`)})`;
}

/** How many rows of each kind. */
export function reportSummary(outcomes: readonly RowOutcome[], locale: Locale): string {
  const t = textsFor(locale).imports;
  const counts = KINDS.map((kind) =>
    t.counted(t.kinds[kind], outcomes.filter((outcome) => outcome.kind === kind).length),
  );
  return `${t.rows(outcomes.length, counts)}\n`;
}
