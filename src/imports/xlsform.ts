/** The questionnaire as an XLSForm: survey, choices and settings, from the fields of the import, the schema and the vocabularies. */
import { textsFor } from '#i18n/texts.ts';
import type { ContentRecords } from '#model/directory.ts';
import { LONGEST_TEXT } from '#schema/text.ts';
import { FIELDS, type FieldName } from './fields.ts';

export type SheetRows = readonly (readonly string[])[];

export interface XlsForm {
  readonly survey: SheetRows;
  readonly choices: SheetRows;
  readonly settings: SheetRows;
}

const FRENCH = 'Français (fr)';
const ENGLISH = 'English (en)';
const LANGUAGES = [FRENCH, ENGLISH];

interface Question {
  readonly field: FieldName;
  /** The name of the question where it is not the field's: a field that takes several has numbered ones. */
  readonly name?: string;
  readonly required?: boolean;
  readonly appearance?: string;
  readonly constraint?: keyof typeof CONSTRAINTS;
}

interface Group {
  readonly name: string;
  readonly fr: string;
  readonly en: string;
  readonly questions: readonly Question[];
}

/** What the form refuses on the spot; the import checks again, more strictly. */
const CONSTRAINTS = {
  phone: {
    rule: "regex(., '^[+]?[0-9][0-9 ().-]{6,19}$')",
    fr: 'Seulement des chiffres, avec l’indicatif s’il est étranger.',
    en: 'Digits only, with the country code if foreign.',
  },
  email: {
    rule: "regex(., '^[^@ ]+@[^@ ]+[.][^@ ]{2,}$')",
    fr: 'Une seule adresse, avec un @ et un point.',
    en: 'One address, with an @ and a dot.',
  },
  date: {
    rule: "regex(., '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')",
    fr: 'Écrivez 1996, 1996-10 ou 1996-10-06.',
    en: 'Write 1996, 1996-10 or 1996-10-06.',
  },
  text: { rule: `string-length(.) <= ${LONGEST_TEXT}`, fr: 'Trop long.', en: 'Too long.' },
} as const;

const GROUPS: readonly Group[] = [
  {
    ...{ name: 'identity', fr: 'L’organisation', en: 'The organisation' },
    questions: [
      { field: 'name', required: true, constraint: 'text' },
      { field: 'acronym', constraint: 'text' },
      { field: 'aliases', constraint: 'text' },
      { field: 'kind', required: true },
      { field: 'typology' },
      { field: 'formality' },
      { field: 'legal_forms' },
      { field: 'founded', constraint: 'date' },
      { field: 'summary_fr', required: true, appearance: 'multiline', constraint: 'text' },
      { field: 'summary_en', appearance: 'multiline', constraint: 'text' },
    ],
  },
  {
    ...{ name: 'reach', fr: 'La joindre', en: 'Reaching it' },
    questions: [
      { field: 'phones', name: 'phone_1', constraint: 'phone' },
      { field: 'phones', name: 'phone_2', constraint: 'phone' },
      { field: 'phones', name: 'phone_3', constraint: 'phone' },
      { field: 'emails', name: 'email_1', constraint: 'email' },
      { field: 'emails', name: 'email_2', constraint: 'email' },
      { field: 'websites', constraint: 'text' },
      { field: 'address', constraint: 'text' },
      { field: 'address_place', appearance: 'minimal autocomplete' },
    ],
  },
  {
    ...{ name: 'work', fr: 'Ce qu’elle fait', en: 'What it does' },
    questions: [
      { field: 'scale' },
      { field: 'areas', appearance: 'minimal autocomplete' },
      { field: 'themes' },
      { field: 'services' },
      { field: 'audiences' },
      { field: 'member_of', constraint: 'text' },
    ],
  },
  {
    ...{ name: 'access', fr: 'Y recevoir de l’aide', en: 'Getting help there' },
    questions: [
      { field: 'access_eligibility', constraint: 'text' },
      { field: 'access_documents', constraint: 'text' },
      { field: 'access_cost', constraint: 'text' },
      { field: 'access_hours', constraint: 'text' },
      { field: 'access_languages', constraint: 'text' },
    ],
  },
];

const SURVEY_HEAD = [
  ...['type', 'name', ...LANGUAGES.map((language) => `label::${language}`)],
  ...[...LANGUAGES.map((language) => `hint::${language}`), 'required', 'appearance', 'constraint'],
  ...LANGUAGES.map((language) => `constraint_message::${language}`),
];

/** @param version of the form, a date: KoboToolbox tells the versions of one form apart by it. */
export function xlsForm(records: ContentRecords, version: string): XlsForm {
  const consent = FIELDS.consent.label;
  return {
    survey: [
      SURVEY_HEAD,
      ['start', 'start', ...blanks(9)],
      ['end', 'end', ...blanks(9)],
      ['select_one yes_no', 'consent', consent.fr, consent.en, '', '', 'yes', ...blanks(4)],
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
  return [['begin_group', name, fr, en, ...blanks(7)], ...questions.map(questionRow), ['end_group', '', ...blanks(9)]];
}

function questionRow({ field, name = field, required, appearance = '', constraint }: Question): string[] {
  const { label, hint } = FIELDS[field] as (typeof FIELDS)['name'];
  const { rule = '', fr = '', en = '' } = constraint ? CONSTRAINTS[constraint] : {};
  const number = /_(\d)$/.exec(name)?.[1];
  const numbered = (text: string) => (number ? `${text} ${number}` : text);
  const words = [numbered(label.fr), numbered(label.en), hint?.fr ?? '', hint?.en ?? ''];
  return [typeOf(field), name, ...words, required ? 'yes' : '', appearance, rule, fr, en];
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
