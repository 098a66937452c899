/** The questionnaire as an XLSForm: survey, choices and settings, from the fields of an entry, the vocabularies and the places. */
import { choiceWord } from '#i18n/field-words.ts';
import { levelName } from '#i18n/level-name.ts';
import { inEach } from '#i18n/texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { buildGazetteer, countryOf } from '#model/gazetteer.ts';
import type { Asked } from '#schema/field.ts';
import type { QuestionName } from '#schema/fields.ts';
import { LOCALES, localiseText } from '#schema/locale.ts';
import { CHOICES } from '../rows/choices.ts';
import { fieldWords, IMPORT_FIELDS, type ImportName } from '../rows/fields.ts';
import { answerTo, CONSTRAINTS, GROUPS, questionsOf } from './form-groups.ts';

export type SheetRows = readonly (readonly string[])[];

export interface XlsForm {
  readonly survey: SheetRows;
  readonly choices: SheetRows;
  readonly settings: SheetRows;
}

const LANGUAGES = inEach((t) => t.questionnaire.language);
const LABELS = LANGUAGES.map((language) => `label::${language}`);

const SURVEY_HEAD = [
  ...['type', 'name', ...LABELS],
  ...[...LANGUAGES.map((language) => `hint::${language}`), 'required', 'relevant'],
  ...['appearance', 'constraint'],
  ...LANGUAGES.map((language) => `constraint_message::${language}`),
];

/** A row of the survey: what it does not say is empty. */
function surveyRow(row: {
  readonly type: string;
  readonly name?: string;
  readonly labels?: readonly string[];
  readonly hints?: readonly string[];
  readonly required?: string;
  readonly relevant?: string;
  readonly appearance?: string;
  readonly constraint?: string;
  readonly messages?: readonly string[];
}): string[] {
  const blanks = LOCALES.map(() => '');
  const { type, name = '', labels = blanks, hints = blanks, messages = blanks } = row;
  const { required = '', relevant = '', appearance = '', constraint = '' } = row;
  return [type, name, ...labels, ...hints, required, relevant, appearance, constraint, ...messages];
}

/** @param version of the form, a date: KoboToolbox distinguishes the versions of one form by it. */
export function xlsForm(records: ContentRecords, version: string): XlsForm {
  return {
    survey: [
      SURVEY_HEAD,
      surveyRow({ type: 'start', name: 'start' }),
      surveyRow({ type: 'end', name: 'end' }),
      surveyRow({
        ...{ type: 'select_one yes_no', name: 'consent', required: 'yes' },
        labels: LOCALES.map((locale) => fieldWords('consent', locale).label),
      }),
      ...GROUPS.flatMap(groupRows),
    ],
    choices: [['list_name', 'name', ...LABELS], ...choiceRows(records)],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      [inEach((t) => t.questionnaire.title).join(' / '), 'organisation', version, LANGUAGES[0] ?? ''],
    ],
  };
}

function groupRows(group: Asked['group']): string[][] {
  return [
    surveyRow({
      ...{ type: 'begin_group', name: group, labels: inEach((t) => t.questionnaire.groups[group]) },
      // Who does not agree to be published is asked nothing more, and the refusal can still be sent.
      relevant: `${answerTo('consent')} = 'yes'`,
    }),
    ...questionsOf(group).flatMap(questionRows),
    surveyRow({ type: 'end_group' }),
  ];
}

/** A field that takes several answers is asked in several numbered questions. */
function questionRows({
  name,
  required,
  after,
  appearance,
  constraint,
  times,
}: Asked & { name: QuestionName }): string[][] {
  const words = LOCALES.map((locale) => fieldWords(name, locale));
  const row = (own: string, number: string) =>
    surveyRow({
      ...{ type: typeOf(name), name: own, hints: words.map(({ hint }) => hint) },
      labels: words.map(({ label }) => label + number),
      ...(required && { required: required === true ? 'yes' : `${answerTo(required.with)} != ''` }),
      ...(after && { relevant: `${answerTo(after)} != ''` }),
      ...(appearance && { appearance }),
      ...(constraint && {
        constraint: CONSTRAINTS[constraint],
        messages: inEach((t) => t.questionnaire.refused[constraint]),
      }),
    });
  if (!times) return [row(name, '')];
  return Array.from({ length: times.count }, (_, index) => row(`${times.name}_${index + 1}`, ` ${index + 1}`));
}

function typeOf(field: ImportName): string {
  const { answer } = IMPORT_FIELDS[field];
  if (answer.is === 'choice') return `select_one ${field}`;
  if (answer.is === 'term') return `select_one ${answer.vocabulary}`;
  if (answer.is === 'terms') return `select_multiple ${answer.vocabulary}`;
  if (answer.is === 'place') return 'select_one places';
  return answer.is === 'places' ? 'select_multiple places' : 'text';
}

function choiceRows({ vocabularies, places }: ContentRecords): string[][] {
  const asked = GROUPS.flatMap(questionsOf).map(({ name }) => name);
  const yesNo = [
    ['yes_no', 'yes', ...inEach((t) => t.questionnaire.yes)],
    ['yes_no', 'no', ...inEach((t) => t.questionnaire.no)],
  ];
  const lists = CHOICES.filter((name) => asked.includes(name)).flatMap((name) =>
    IMPORT_FIELDS[name].answer.options.map((option) => [name, option, ...inEach((t) => choiceWord(t, name, option))]),
  );
  const terms = Object.entries(vocabularies).flatMap(([list, items]) => {
    const isAsked = asked.some((field) => ` ${typeOf(field)}`.endsWith(` ${list}`));
    return isAsked
      ? items.map(({ id, label }) => [list, id, ...LOCALES.map((locale) => localiseText(label, locale))])
      : [];
  });
  // A region, its district and its town often have the same name.
  const gazetteer = buildGazetteer(places);
  const names = Map.groupBy(places, ({ name }) => name.fr);
  const placeRows = places.map(({ id, name, level }) => {
    const isShared = (names.get(name.fr)?.length ?? 0) > 1;
    const labels = LOCALES.map((locale) => {
      const suffix = isShared
        ? ` (${levelName(level, countryOf(gazetteer, id), locale).toLocaleLowerCase(locale)})`
        : '';
      return localiseText(name, locale) + suffix;
    });
    return ['places', id, ...labels];
  });
  return [...yesNo, ...lists, ...terms, ...placeRows];
}
