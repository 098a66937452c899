/** The questionnaire as an XLSForm: survey, choices and settings, from the fields of the import, the schema and the vocabularies. */
import { textsFor } from '#i18n/texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { FIELDS, type FieldName } from '../rows/fields.ts';
import { answerTo, CONSTRAINTS, GROUPS, type Group, type Question } from './form-groups.ts';

export type SheetRows = readonly (readonly string[])[];

export interface XlsForm {
  readonly survey: SheetRows;
  readonly choices: SheetRows;
  readonly settings: SheetRows;
}

const FRENCH = 'Français (fr)';
const ENGLISH = 'English (en)';
const LANGUAGES = [FRENCH, ENGLISH];

const SURVEY_HEAD = [
  ...['type', 'name', ...LANGUAGES.map((language) => `label::${language}`)],
  ...[...LANGUAGES.map((language) => `hint::${language}`), 'required', 'relevant'],
  ...['appearance', 'constraint'],
  ...LANGUAGES.map((language) => `constraint_message::${language}`),
];

/** @param version of the form, a date: KoboToolbox tells the versions of one form apart by it. */
export function xlsForm(records: ContentRecords, version: string): XlsForm {
  const consent = FIELDS.consent.label;
  return {
    survey: [
      SURVEY_HEAD,
      ['start', 'start', ...blanks(10)],
      ['end', 'end', ...blanks(10)],
      ['select_one yes_no', 'consent', consent.fr, consent.en, '', '', 'yes', ...blanks(5)],
      ...GROUPS.flatMap(groupRows),
    ],
    choices: [['list_name', 'name', ...LANGUAGES.map((language) => `label::${language}`)], ...choiceRows(records)],
    settings: [
      ['form_title', 'form_id', 'version', 'default_language'],
      ['Fiche d’une organisation / Entry of an organisation', 'organisation', version, FRENCH],
    ],
  };
}

function groupRows({ name, fr, en, questions }: Group): string[][] {
  return [
    // Who does not agree to be published is asked nothing more, and the refusal can still be sent.
    ['begin_group', name, fr, en, '', '', '', `${answerTo('consent')} = 'yes'`, ...blanks(4)],
    ...questions.map(questionRow),
    ['end_group', '', ...blanks(10)],
  ];
}

function questionRow({ field, name = field, required, appearance = '', constraint }: Question): string[] {
  const { label, hint } = FIELDS[field] as (typeof FIELDS)['name'];
  const { rule = '', fr = '', en = '' } = constraint ? CONSTRAINTS[constraint] : {};
  const number = /_(\d)$/.exec(name)?.[1];
  const numbered = (text: string) => (number ? `${text} ${number}` : text);
  const words = [numbered(label.fr), numbered(label.en), hint?.fr ?? '', hint?.en ?? ''];
  const isRequired = required === true ? 'yes' : required || '';
  return [typeOf(field), name, ...words, isRequired, '', appearance, rule, fr, en];
}

function typeOf(field: FieldName): string {
  const { shape } = FIELDS[field];
  if (shape.is === 'choice') return `select_one ${field}`;
  if (shape.is === 'term') return `select_one ${shape.vocabulary}`;
  if (shape.is === 'terms') return `select_multiple ${shape.vocabulary}`;
  if (shape.is === 'place') return 'select_one places';
  return shape.is === 'places' ? 'select_multiple places' : 'text';
}

function choiceRows({ vocabularies, places }: ContentRecords): string[][] {
  const [fr, en] = [textsFor('fr'), textsFor('en')];
  const asked = GROUPS.flatMap(({ questions }) => questions.map(({ field }) => field));
  const lists = (['kind', 'formality', 'scale'] as const).flatMap((group) =>
    Object.keys(fr[group]).map((id) => [group, id, words(fr[group], id), words(en[group], id)]),
  );
  const terms = Object.entries(vocabularies).flatMap(([list, items]) => {
    const isAsked = asked.some((field) => ` ${typeOf(field)}`.endsWith(` ${list}`));
    return isAsked ? items.map(({ id, label }) => [list, id, label.fr, label.en]) : [];
  });
  // A region, its cercle and its town often have the same name.
  const names = Map.groupBy(places, ({ name }) => name.fr);
  const placeRows = places.map(({ id, name, level }) => {
    const isShared = (names.get(name.fr)?.length ?? 0) > 1;
    const suffix = (words: Readonly<Record<string, string>>) => (isShared ? ` (${words[level]})` : '');
    return ['places', id, name.fr + suffix(LEVELS.fr), name.en + suffix(LEVELS.en)];
  });
  return [['yes_no', 'yes', 'Oui', 'Yes'], ['yes_no', 'no', 'Non', 'No'], ...lists, ...terms, ...placeRows];
}

const LEVELS = {
  fr: {
    country: 'pays',
    region: 'région',
    cercle: 'cercle',
    commune: 'commune',
    locality: 'ville',
    'historic-area': 'territoire',
  },
  en: {
    country: 'country',
    region: 'region',
    cercle: 'circle',
    commune: 'municipality',
    locality: 'town',
    'historic-area': 'area',
  },
} as const;

function words(group: Readonly<Record<string, string>>, id: string): string {
  return group[id] ?? id;
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
