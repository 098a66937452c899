/** An import told row by row, and summed up. */

import type { Locale } from '#schema/locale.ts';
import type { Match } from './matching/matching.ts';
import type { FieldChange } from './merge/draft.ts';
import type { RowOutcome } from './outcome.ts';
import type { RowProblem } from './rows/row-problem.ts';
import { describeProblem, REASONS, shown } from './wording.ts';

const KINDS: Readonly<Record<RowOutcome['kind'], Readonly<Record<Locale, string>>>> = {
  new: { fr: 'nouvelle', en: 'new' },
  changed: { fr: 'changée', en: 'changed' },
  unchanged: { fr: 'inchangée', en: 'unchanged' },
  probable: { fr: 'probablement déjà là', en: 'probably there already' },
  refused: { fr: 'refusée', en: 'refused' },
};

const CHANGES: Readonly<Record<FieldChange['kind'], Readonly<Record<Locale, string>>>> = {
  added: { fr: 'ajouté', en: 'added' },
  confirmed: { fr: 'confirmé par cette source', en: 'confirmed by this source' },
  conflict: {
    fr: 'désaccord : devient une remarque ; --accept {f} pour remplacer',
    en: 'conflict: becomes a remark; --accept {f} to replace',
  },
  accepted: { fr: 'remplacé ; l’ancien va dans une remarque', en: 'replaced; the old one goes into a remark' },
  kept: { fr: 'laissé tel quel ; --accept {f} pour remplacer', en: 'left as it is; --accept {f} to replace' },
  marked: { fr: 'signalé', en: 'reported' },
  doubtful: {
    fr: 'ne peut pas fonctionner : gardé comme donné, sans lien, avec une remarque',
    en: 'cannot work: kept as given, without a link, with a remark',
  },
  shared: {
    fr: 'une autre fiche le donne aussi : une remarque le dit',
    en: 'another entry gives it too: a remark says so',
  },
  untranslated: { fr: 'à traduire en anglais : le français est montré', en: 'to be translated: the French is shown' },
};

/** One row: `fichier.csv:12 changée ame « Nom »`, then its differences or reasons, one a line. */
export function reportRow(file: string, outcome: RowOutcome, locale: Locale): string {
  const { row, kind, id, name, changes, note } = outcome;
  const head = [`${file}:${row.number}`, KINDS[kind][locale], id, name && `« ${shown(name)} »`]
    .filter(Boolean)
    .join(' ');
  const lines = [
    ...changes.map((change) => reportChange(change, locale)),
    ...problemsOf(outcome).map((problem) => describeProblem(problemIn(problem, locale), locale)),
  ];
  if (note) lines.push(`message : ${shown(note)}`);
  return `${[head, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
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

export function reportReasons({ reasons }: Match, locale: Locale): string {
  return reasons.map(({ kind, value }) => shown(REASONS[kind][locale](value))).join(', ');
}

function reportChange({ field, kind, before, after }: FieldChange, locale: Locale): string {
  const values = [before, after].filter((value) => value !== undefined).map((value) => `« ${shown(value)} »`);
  const accepted = field === 'withdrawn' ? 'withdraw' : (field.split('.')[0] ?? field);
  return `${field} ${values.join(' → ')} (${CHANGES[kind][locale].replace('{f}', accepted)})`;
}

/** How many rows of each kind. */
export function reportSummary(outcomes: readonly RowOutcome[], locale: Locale): string {
  const counts = (Object.keys(KINDS) as RowOutcome['kind'][]).map(
    (kind) => `${KINDS[kind][locale]} : ${outcomes.filter((outcome) => outcome.kind === kind).length}`,
  );
  return `${locale === 'fr' ? 'Lignes' : 'Rows'} : ${outcomes.length}. ${counts.join(', ')}.\n`;
}
