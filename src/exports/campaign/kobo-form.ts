/** The round as one XLSForm: first which organisation, then its facts alone. KoboToolbox exports a row a call. */
import { inEach, textsFor } from '#i18n/texts.ts';
import { questionNameOf } from '#model/intake/confirmable.ts';
import type { Interview } from '#model/intake/interviews.ts';
import { ANSWERS, FACT_QUESTION, NEW_VALUE } from '#model/intake/round-answers.ts';
import { CONFIRMATION_WAYS } from '#schema/choices.ts';
import { ROLE_PATTERN } from '#schema/confirmation.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';
import type { CodeWords } from '../code-words.ts';
import { factWords } from './fact-words.ts';

type SheetText = (t: ReturnType<typeof textsFor>, locale: Locale) => string;

/** The question which organisation is called: its answer opens the facts of that one. */
const ENTRY = 'id';

/** What is asked of every call, and must be answered. */
const CALL: readonly (readonly [type: string, name: string, label: SheetText, constraint?: string])[] = [
  ['select_one entries', ENTRY, (t) => t.round.which],
  ['date', 'date', (t) => t.round.day],
  ['select_one ways', 'way', (t) => t.round.way],
  ['text', 'role', (t) => t.round.role, `regex(., '${ROLE_PATTERN.source}')`],
];

export type FormRows = readonly (readonly string[])[];
export interface RoundForm {
  readonly survey: FormRows;
  readonly choices: FormRows;
  readonly settings: FormRows;
}

/** @param version of the form, a date: KoboToolbox distinguishes the versions of one form by it. */
export function roundForm(
  round: readonly Interview[],
  wordingIn: (locale: Locale) => CodeWords,
  version: string,
): RoundForm {
  const languages = inEach((t) => t.questionnaire.language);
  const labels = languages.map((language) => `label::${language}`);
  const words = Object.fromEntries(LOCALES.map((locale) => [locale, wordingIn(locale)])) as Record<Locale, CodeWords>;
  const messages = languages.map((language) => `constraint_message::${language}`);
  const blanks = languages.map(() => '');
  const row = (type: string, name: string, label: readonly string[] = blanks, relevant = '', constraint = '') => [
    ...[type, name, ...label],
    // What is needed to take the call in at all.
    ...[CALL.some(([, own]) => own === name) ? 'yes' : '', relevant, constraint],
    ...(constraint ? inEach((t) => t.round.roleRefused) : blanks),
  ];
  const facts = round.flatMap(({ organisation: { id, name }, asked }) => [
    row(
      'begin_group',
      questionNameOf(id, 'call:'),
      inEach(() => name),
      `\${${ENTRY}} = '${id}'`,
    ),
    row(
      'note',
      questionNameOf(id, 'opening:'),
      inEach((t) => `${t.round.opening(name)} ${t.round.consent}`),
    ),
    row(
      'note',
      questionNameOf(id, 'rules:'),
      inEach((t) => t.round.rules),
    ),
    ...asked.flatMap((item) => {
      const question = questionNameOf(id, item.key);
      const wordsIn = (locale: Locale) => factWords(item, words[locale], locale);
      return [
        row(
          'select_one answers',
          `${FACT_QUESTION}${question}`,
          inEach((t, locale) => t.round.stillRight(wordsIn(locale).label, wordsIn(locale).value)),
        ),
        row(
          'text',
          `${NEW_VALUE}${question}`,
          inEach((t, locale) => t.round.newValue(wordsIn(locale).value)),
          `\${${FACT_QUESTION}${question}} = 'changed'`,
        ),
      ];
    }),
    row(
      'note',
      questionNameOf(id, 'closing:'),
      inEach((t) => t.round.closing),
    ),
    row('end_group', ''),
  ]);
  return {
    survey: [
      ['type', 'name', ...labels, 'required', 'relevant', 'constraint', ...messages],
      ...CALL.map(([type, name, label, constraint = '']) => row(type, name, inEach(label), '', constraint)),
      ...facts,
    ],
    choices: [
      ['list_name', 'name', ...labels],
      ...round.map(({ organisation: { id, name } }) => ['entries', id, ...inEach(() => name)]),
      ...CONFIRMATION_WAYS.map((way) => ['ways', way, ...inEach((t) => t.round.ways[way])]),
      ...ANSWERS.map((answer) => ['answers', answer, ...inEach((t) => t.round.answers[answer])]),
    ],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [textsFor(DEFAULT_LOCALE).round.formTitle, 'confirmation', version, languages[0] ?? ''],
    ],
  };
}
