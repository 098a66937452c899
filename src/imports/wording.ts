/** What an import tells an editor, in both languages. */

import { describeFault } from '#model/validation/describe-fault.ts';
import type { Locale } from '#schema/locale.ts';
import type { ReasonKind } from './matching/matching.ts';
import { fieldWords, isFieldName } from './rows/fields.ts';
import type { ProblemCode, RowProblem } from './rows/row-problem.ts';
import type { FileProblem } from './tables/table.ts';

interface Words {
  readonly fr: string;
  readonly en: string;
}

/** `{v}` is the value, `{f}` the label of a field, `{n}` the nearest known word. */
const PROBLEMS: Readonly<Record<ProblemCode, Words>> = {
  BAD_PHONE: {
    fr: '« {v} » n’est pas un numéro qui peut exister. Complétez-le, avec l’indicatif du pays s’il est étranger.',
    en: '“{v}” is not a number that can exist. Complete it, with the country code if it is foreign.',
  },
  SHORTENED_NUMBER: {
    fr: '« {v} » : le tableur a abrégé ce numéro. Mettez la colonne au format texte et saisissez-le à nouveau.',
    en: '“{v}”: the spreadsheet shortened this number. Set the column to text and type it again.',
  },
  BAD_EMAIL: { fr: '« {v} » n’est pas une adresse électronique.', en: '“{v}” is not an e-mail address.' },
  BAD_WEBSITE: { fr: '« {v} » n’est pas une adresse de site.', en: '“{v}” is not the address of a site.' },
  BAD_DATE: {
    fr: '« {v} » n’est pas une date. Écrivez 1996, 1996-10 ou 1996-10-06.',
    en: '“{v}” is not a date. Write 1996, 1996-10 or 1996-10-06.',
  },
  BAD_ID: { fr: '« {v} » n’est pas un identifiant. Essayez « {n} ».', en: '“{v}” is not an id. Try “{n}”.' },
  BAD_YES_NO: { fr: '« {v} » : écrivez oui ou non (1 ou 0).', en: '“{v}”: write yes or no (1 or 0).' },
  BAD_TEXT: {
    fr: '« {v} » contient du code ou des caractères invisibles.',
    en: '“{v}” holds markup or invisible characters.',
  },
  TOO_LONG: { fr: 'Ce texte dépasse 2 000 caractères.', en: 'This text is longer than 2,000 characters.' },
  UNKNOWN_WORD: {
    fr: '« {v} » n’est pas connu ici.{n? Vouliez-vous dire « {n} » ?} Corrigez, ou dites son sens dans le fichier de correspondance (values).',
    en: '“{v}” is not known here.{n? Did you mean “{n}”?} Correct it, or say what it means in the mapping file (values).',
  },
  AMBIGUOUS_WORD: {
    fr: '« {v} » peut être {n}. Écrivez l’un de ces identifiants.',
    en: '“{v}” can be {n}. Write one of these ids.',
  },
  TWO_ANSWERS: {
    fr: '« {v} » : une autre colonne répond déjà autrement.',
    en: '“{v}”: another column already answers differently.',
  },
  UNKNOWN_CITATION: {
    fr: 'La source « {v} » n’existe pas. Par exemple : {n}.',
    en: 'The source “{v}” does not exist. For example: {n}.',
  },
  NO_CITATION: {
    fr: 'Rien ne dit d’où viennent ces faits : ajoutez --source ou une colonne « source ».',
    en: 'Nothing says where these facts come from: add --source or a column “source”.',
  },
  NO_CONSENT: {
    fr: 'L’organisation n’accepte pas d’être publiée.',
    en: 'The organisation does not agree to be published.',
  },
  MISSING_FIELD: { fr: 'Il manque : {f}.', en: 'Missing: {f}.' },
  MISSING_PLACE: {
    fr: '« {v} » : il manque la ville ou la commune de cette adresse.',
    en: '“{v}”: the town or municipality of this address is missing.',
  },
  UNKNOWN_ENTRY: {
    fr: 'Aucune fiche « {v} ».{n? Vouliez-vous dire « {n} » ?}',
    en: 'No entry “{v}”.{n? Did you mean “{n}”?}',
  },
  WITHDRAWN_ENTRY: {
    fr: '« {v} » a été retirée à sa demande : rien n’y est ajouté.',
    en: '“{v}” was withdrawn at its request: nothing is added to it.',
  },
  UNKNOWN_CONTACT: { fr: '« {v} » n’est pas un contact de cette fiche.', en: '“{v}” is not a contact of this entry.' },
  TAKEN_ID: { fr: 'L’identifiant « {v} » est pris.', en: 'The id “{v}” is taken.' },
  NO_ID: {
    fr: 'Les identifiants possibles sont pris ({v}). Donnez-en un dans une colonne « id ».',
    en: 'The possible ids are taken ({v}). Give one in a column “id”.',
  },
  PROBABLY_SAME: {
    fr: 'Probablement la même que « {v} » ({n}). Si oui, écrivez « {v} » dans une colonne « id » ; sinon, un identifiant nouveau.',
    en: 'Probably the same as “{v}” ({n}). If so, write “{v}” in a column “id”; if not, a new id.',
  },
  INVALID_ENTRY: { fr: 'La fiche serait fautive : {v}', en: 'The entry would be at fault: {v}' },
};

export function describeProblem(problem: RowProblem, locale: Locale): string {
  const { code, column, nearest = '', fault } = problem;
  const value = fault ? Object.values(describeFault(fault, locale)).join(' ') : (problem.value ?? '');
  const label = isFieldName(value) ? fieldWords(value, locale).label : value;
  const text = PROBLEMS[code][locale]
    .replace(/\{n\?([^{}]*\{n\}[^{}]*)\}/, nearest ? '$1' : '')
    .replace(/\{([vfn])\}/g, (_, name) => (name === 'v' ? shown(value) : name === 'f' ? label : nearest));
  return column === undefined ? text : `${locale === 'fr' ? 'colonne' : 'column'} « ${shown(column)} » : ${text}`;
}

/** A value on one line and not too long: what a stranger typed is never obeyed by a terminal. */
export function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}

export const REASONS: Readonly<Record<ReasonKind, Readonly<Record<Locale, (value: string) => string>>>> = {
  name: { fr: () => 'même nom', en: () => 'same name' },
  'similar-name': { fr: (name) => `nom proche : « ${name} »`, en: (name) => `similar name: “${name}”` },
  acronym: { fr: (acronym) => `même sigle : ${acronym}`, en: (acronym) => `same acronym: ${acronym}` },
  phone: { fr: (number) => `même téléphone : ${number}`, en: (number) => `same telephone: ${number}` },
  email: { fr: (address) => `même adresse : ${address}`, en: (address) => `same e-mail: ${address}` },
  site: { fr: (url) => `même site : ${url}`, en: (url) => `same site: ${url}` },
};

const FILE_PROBLEMS: Readonly<Record<FileProblem, Words>> = {
  EMPTY: { fr: 'ce fichier est vide.', en: 'this file is empty.' },
  NO_ROWS: { fr: 'ce fichier n’a que ses titres de colonnes.', en: 'this file has only its headers.' },
  BROKEN_CSV: {
    fr: 'ce fichier ne se lit pas comme un CSV (ligne {d}).',
    en: 'this file cannot be read as CSV (line {d}).',
  },
  BROKEN_XLSX: {
    fr: 'ce fichier ne se lit pas comme un classeur XLSX.',
    en: 'this file cannot be read as an XLSX workbook.',
  },
  OLD_EXCEL: {
    fr: 'ancien format Excel (.xls) ou classeur protégé : enregistrez-le en .xlsx, sans mot de passe.',
    en: 'old Excel format (.xls) or protected workbook: save it as .xlsx, without a password.',
  },
  TOO_LARGE: {
    fr: 'ce fichier est trop gros ({d} Mo une fois ouvert) : coupez-le en plusieurs.',
    en: 'this file is too large ({d} MB once opened): cut it in several.',
  },
  TOO_MANY_ROWS: {
    fr: 'ce fichier a plus de 50 000 lignes : coupez-le en plusieurs.',
    en: 'this file has more than 50,000 rows: cut it in several.',
  },
  BINARY: { fr: 'ce n’est ni un CSV ni un classeur XLSX.', en: 'this is neither CSV nor an XLSX workbook.' },
  FAR_CELL: {
    fr: 'la ligne ou la cellule {d} est trop loin des autres : supprimez ce qui s’y trouve, puis enregistrez.',
    en: 'the row or cell {d} is too far from the others: delete what is there, then save.',
  },
  NO_SUCH_SHEET: { fr: 'pas de feuille « {d} » dans ce classeur.', en: 'no sheet “{d}” in this workbook.' },
};

export function describeFileProblem(problem: FileProblem, detail: string, locale: Locale): string {
  return FILE_PROBLEMS[problem][locale].replace('{d}', shown(detail));
}
