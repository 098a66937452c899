/** A fact as it is read aloud: what it is called, and everything that it says. */
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { ConfirmableFact } from '#model/intake/confirmable.ts';
import { CONDITIONS } from '#schema/conditions.ts';
import { ACCESS_KEYS } from '#schema/fields/access.ts';
import { QUESTION_ROWS } from '#schema/fields.ts';
import { type Locale, localiseText, type Text } from '#schema/locale.ts';
import type { CodeWords } from '../code-words.ts';

export interface FactWords {
  readonly label: string;
  readonly value: string;
}

/** What is not said: where it rests, how it can be used, and what another fact says. */
const UNSAID: ReadonlySet<string> = new Set(['cite', 'confirmed', 'basis', 'status', 'national', 'conditions']);

/** @param wording the words of that language for ids. */
export function factWords({ kind, fact }: ConfirmableFact, wording: CodeWords, locale: Locale): FactWords {
  const entries = Object.entries(fact).filter(([key, value]) => !UNSAID.has(key) && value !== undefined);
  // What is printed is said where nothing says it better.
  const better = ['number', 'url', 'address'].some((key) => fact[key] !== undefined);
  const parts = entries.flatMap(([key, value]) =>
    key === 'printed' && better ? [] : valueWords(kind, key, value, wording, locale),
  );
  return { label: labelOf(kind, locale), value: parts.filter(Boolean).join(textsFor(locale).round.between) };
}

function labelOf(kind: string, locale: Locale): string {
  const { fields, round } = textsFor(locale);
  const question = QUESTION_ROWS.find(([, { at }]) => at.replaceAll('.*', '').replace(/\.[^.]+$/, '') === kind);
  if (kind.endsWith('conditions')) return round.kinds.conditions;
  if (kind === 'servicePoints') return round.kinds.points;
  if (kind === 'contacts.social') return round.kinds.social;
  const key = question && (kind.startsWith('contacts.') ? question[0] : question[1].key);
  return (key && key in fields ? fields[key as keyof typeof fields].label : undefined) ?? kind;
}

function valueWords(kind: string, key: string, value: unknown, wording: CodeWords, locale: Locale): string[] {
  const t = textsFor(locale);
  if (isText(value)) {
    const text = localiseText(value, locale).replace(/[.\s]+$/, '');
    const access = kind === 'access' && ACCESS_KEYS.find((own) => own === key);
    const condition = kind.endsWith('conditions') && CONDITIONS.find((own) => own === key);
    if (access) return [`${t.fields[`access_${access}`].label}${t.colon}${text}`];
    return [condition ? `${t.organisation.conditions[condition]}${t.colon}${text}` : text];
  }
  if (Array.isArray(value)) return value.flatMap((item) => valueWords(kind, key, item, wording, locale));
  const word = String(value);
  if (key === 'number') return [wording.phone(word)];
  if (key === 'place' || key === 'at' || key === 'from') return [wording.place(word)];
  if (key === 'organisation') return [wording.organisation(word)];
  if (key === 'date' || key === 'until') return [formatDate(word, locale)];
  if (key === 'formality' || key === 'scale') return [wording.code(key, word)];
  const vocabulary = vocabularyOf(kind, key);
  return [vocabulary ? wording.term(vocabulary, word) : word];
}

/** The vocabulary of the ids under a key: as the question that asks for them says it. */
function vocabularyOf(kind: string, key: string) {
  if (key === 'services') return 'services';
  const found = QUESTION_ROWS.find(([, { at }]) => at.replaceAll('.*', '') === `${kind}.${key}`)?.[1].answer;
  return found && 'vocabulary' in found ? found.vocabulary : undefined;
}

function isText(value: unknown): value is Text {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && 'fr' in value;
}
