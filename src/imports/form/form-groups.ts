/** Which fields the questionnaire asks, in which order, and what it refuses on the spot. */
import { LONGEST_TEXT } from '#schema/text.ts';
import type { FieldName } from '../rows/fields.ts';

export interface Question {
  readonly field: FieldName;
  /** The name of the question where it is not the field's: a field that takes several has numbered ones. */
  readonly name?: string;
  /** Always, or where an expression of the form holds. */
  readonly required?: boolean | string;
  readonly appearance?: string;
  readonly constraint?: keyof typeof CONSTRAINTS;
}

/** How an expression of a form names the answer to a question. */
export function answerTo(question: string): string {
  return `$\{${question}}`;
}

/** Questions under one heading. */
export interface Group {
  readonly name: string;
  readonly fr: string;
  readonly en: string;
  readonly questions: readonly Question[];
}

/** What the form refuses on the spot; the import checks again, more strictly. */
export const CONSTRAINTS = {
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

export const GROUPS: readonly Group[] = [
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
      // An address without its town is refused by the import: better asked on the spot.
      { field: 'address_place', appearance: 'minimal autocomplete', required: `${answerTo('address')} != ''` },
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
