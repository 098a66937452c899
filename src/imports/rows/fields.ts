/** Every field that a sheet can fill: what an entry says, then what the team adds and what a correction reports. */
import { questionOf } from '#i18n/field-words.ts';
import { languageName } from '#i18n/locale.ts';
import type { WorkingText } from '#i18n/site-text.ts';
import { textsFor } from '#i18n/working-texts.ts';
import { FAULTS } from '#model/intake/correction.ts';
import type { FieldName as EntryField } from '#schema/fields.ts';
import { QUESTIONS } from '#schema/fields.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';
import type { ImportField } from './field.ts';

type Beside = keyof WorkingText['questionnaire']['columns'];

/** What is no field of an entry. */
const BESIDES = {
  consent: { answer: { is: 'yes-no' }, headers: 'consentement; accord; consent; autorisation' },
  id: { answer: { is: 'id' }, headers: 'id; identifiant; fiche; organisation_id; id fiche; entry' },
  branch_of: {
    answer: { is: 'organisation' },
    headers: 'antenne de; bureau de; section de; branche de; branch of; chapter of; office of',
  },
  country: { answer: { is: 'country' }, headers: 'pays; country; pays d origine; pays de l organisation' },
  source: { answer: { is: 'citations' }, headers: 'sources; cite; citation; citations; reference' },
  fault: { answer: { is: 'choice', options: FAULTS }, headers: 'signalement; faute; erreur; fault; error' },
  dead_contact: { answer: { is: 'texts' }, headers: 'numero mort; numeros morts; dead number; dead contact' },
  removed: { answer: { is: 'texts' }, headers: 'contact a oter; contacts a oter; contact to take out' },
  note: {
    answer: { is: 'text' },
    headers: 'message; commentaire; observations; remarque; remarks; comment; notes',
  },
  ignored: { answer: { is: 'ignored' }, headers: 'ignorer; ignore; motif; reason; ligne; row; ok; aucune; none' },
} as const satisfies Readonly<Record<Beside, ImportField>>;

export const IMPORT_FIELDS = { ...QUESTIONS, ...BESIDES };

export type ImportName = keyof typeof IMPORT_FIELDS;

export const IMPORT_NAMES = Object.keys(IMPORT_FIELDS) as ImportName[];

/** Whether a column can give a field of this name. */
export function isImportName(name: string): name is ImportName {
  return Object.hasOwn(IMPORT_FIELDS, name);
}

/** What a field is called in a questionnaire, and so in the headers of an export that gives labels; with what helps to answer. */
export function fieldWords(name: ImportName, locale: Locale): { readonly label: string; readonly hint: string } {
  const { fields, questionnaire } = textsFor(locale);
  const language = SUMMARIES.get(name);
  if (language) {
    const hint = language === DEFAULT_LOCALE ? questionnaire.summaryHint : questionnaire.translationHint;
    return { label: questionnaire.summaryIn(languageName(language, locale)), hint };
  }
  if (isBeside(name)) return { label: questionnaire.columns[name], hint: '' };
  const text = fields[name as EntryField];
  return { label: questionOf(text), hint: text.hint ?? '' };
}

/** The summary is asked in each language. */
const SUMMARIES = new Map<ImportName, Locale>(LOCALES.map((locale) => [`summary_${locale}`, locale]));

function isBeside(name: ImportName): name is Beside {
  return Object.hasOwn(BESIDES, name);
}
