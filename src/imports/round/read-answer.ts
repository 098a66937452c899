/** One answer of a round, or everything that is wrong with its row. */
import { textsFor } from '#i18n/working-texts.ts';
import { foldWords } from '#model/fold.ts';
import { readEmail, readPhone, readWebsite } from '#model/intake/contact-values.ts';
import { ANSWERS, type RoundAnswer } from '#model/intake/round-answers.ts';
import { CONFIRMATION_WAYS } from '#schema/choices.ts';
import { type Confirmed, confirmedSchema, ROLE_PATTERN } from '#schema/confirmation.ts';
import { LOCALES } from '#schema/locale.ts';
import { isProblem, readText } from '../rows/cell-readers.ts';
import { readYesNo } from '../rows/cells.ts';
import { readDate } from '../rows/dates.ts';
import type { RowProblem } from '../rows/row-problem.ts';
import { type RoundColumn, type RoundRow, roundHeader } from './round-table.ts';

export interface ReadAnswer {
  readonly answer: RoundAnswer;
  /** The new value; empty where none was given. */
  readonly value: string;
  readonly asked: Confirmed;
}

/** What people write for a way, beside the site's words for it. */
const WAYS: Readonly<Record<(typeof CONFIRMATION_WAYS)[number], readonly string[]>> = {
  telephone: ['tel', 'appel', 'phone', 'call', 'par telephone'],
  visite: ['sur place', 'on the spot'],
  courriel: ['mail', 'email', 'lettre', 'letter'],
  message: ['sms', 'whatsapp'],
};

const wordsFor = (word: (t: ReturnType<typeof textsFor>) => string) =>
  LOCALES.map((locale) => foldWords(word(textsFor(locale))));

/** Whether a row answers anything: what was not asked is left empty. */
export function isAnswered({ cells: { answer, value } }: RoundRow): boolean {
  return answer !== '' || value !== '';
}

/**
 * @param kind where the fact stands in its entry: what a new value of it must be.
 * @param today no call is later than this day.
 * @param country the ISO code of the country whose numbers are written without a country code.
 */
export function readAnswer(
  { cells }: RoundRow,
  kind: string,
  { today, country }: { readonly today: string; readonly country: string },
): ReadAnswer | { readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const refuse = (code: RowProblem['code'], column: RoundColumn) =>
    void problems.push({ code, column: roundHeader(column), value: cells[column] });
  const answer = readWord(cells.answer);
  if (!answer) refuse('BAD_ANSWER', 'answer');
  const date = readDate(cells.date, today);
  const day = typeof date === 'string' && date.length === 10 ? date : undefined;
  if (day === undefined) refuse('BAD_DAY', 'date');
  const way = CONFIRMATION_WAYS.find((own) =>
    [own, ...wordsFor((t) => t.round.ways[own]), ...WAYS[own]].includes(foldWords(cells.way)),
  );
  if (!way) refuse('BAD_WAY', 'way');
  if (!ROLE_PATTERN.test(cells.role)) refuse('BAD_ROLE', 'role');
  if (answer === 'changed' && cells.value === '') refuse('NO_NEW_VALUE', 'value');
  if (answer === 'yes' && cells.value !== '') refuse('YES_AND_VALUE', 'value');
  const wrong = cells.value === '' ? undefined : wrongValue(kind, cells.value, country);
  if (wrong) problems.push({ ...wrong, column: roundHeader('value') });
  if (problems.length > 0 || !answer) return { problems };
  return { answer, value: cells.value, asked: confirmedSchema.parse({ date: day, way, by: cells.role }) };
}

function readWord(text: string): RoundAnswer | undefined {
  const word = foldWords(text);
  const own = ANSWERS.find((answer) => [answer, ...wordsFor((t) => t.round.answers[answer])].includes(word));
  const isYes = text === '' ? undefined : readYesNo(text);
  return own ?? (isYes === undefined ? undefined : isYes ? 'yes' : 'no');
}

/** What contacts must be able to do; of everything else, that it is plain text. */
function wrongValue(kind: string, value: string, country: string): RowProblem | undefined {
  if (kind === 'contacts.phones') return readPhone(value, country) ? undefined : { code: 'BAD_PHONE', value };
  if (kind === 'contacts.emails') return readEmail(value) ? undefined : { code: 'BAD_EMAIL', value };
  if (kind === 'contacts.websites') return readWebsite(value) ? undefined : { code: 'BAD_WEBSITE', value };
  const text = readText(value);
  return isProblem(text) ? text : undefined;
}
