/** The one list of what can be wrong with the content. How each is said stands in `src/i18n/`, in every language. */

/** Every code, in the order of `docs/errors.md`. */
export const FAULT_CODES = [
  // files
  'UNKNOWN_FILE',
  'MISSING_FILE',
  'BAD_FILE_NAME',
  'FILE_TOO_LARGE',
  'BAD_ENCODING',
  'EMPTY_FILE',
  'TAB_INDENT',
  'DUPLICATE_KEY',
  'YAML_ALIAS',
  'TOO_DEEP',
  'YAML_SYNTAX',
  // shape
  'NOT_FORMATTED',
  'NOT_A_MAPPING',
  'NOT_A_LIST',
  'WRONG_TYPE',
  'UNKNOWN_KEY',
  'MISSING_KEY',
  'BAD_VALUE',
  'BAD_FORMAT',
  'BAD_NUMBER',
  'EMPTY_TEXT',
  'EMPTY_LIST',
  'TOO_LONG',
  'BAD_ID',
  'BAD_DATE',
  // text
  'BAD_CITATION',
  'MISSING_CITATION',
  'HTML_IN_TEXT',
  'HIDDEN_CHARACTER',
  // references
  'UNKNOWN_PLACE',
  'UNKNOWN_PARENT',
  'PLACE_CYCLE',
  'NOT_A_COUNTRY',
  'UNKNOWN_TYPOLOGY',
  'UNKNOWN_THEME',
  'UNKNOWN_SERVICE',
  'UNKNOWN_STATUS',
  'UNKNOWN_AUDIENCE',
  'UNKNOWN_ORGANISATION',
  'UNKNOWN_SOURCE',
  'UNKNOWN_ANCHOR',
  'DUPLICATE_ID',
  'DUPLICATE_ITEM',
  'SELF_REFERENCE',
  'ONE_SIDED_MEMBERSHIP',
  // contacts
  'PHONE_IMPOSSIBLE',
  'PHONE_MISSING',
  'EMAIL_MALFORMED',
  'EMAIL_MISSING',
  'URL_MALFORMED',
  'URL_SCHEME',
  'URL_MISSING',
  'INVALID_AS_LINK',
  'SHARED_CONTACT',
  'NO_SUCH_OFFICE',
  'STATE_WITHOUT_DATE',
  'PROTECTED_DETAIL',
  // articles
  'NO_FRONT_MATTER',
  'UNKNOWN_ACRONYM',
  'UNKNOWN_FIGURE',
  'CODE_IN_ARTICLE',
  'WITHDRAWN_NAME',
  'MISSING_TRANSLATION',
  'DIFFERENT_HEADINGS',
  // pages
  'PAGE_DATE',
  'PERSON_IN_ADDRESS',
  'HOMONYM',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** What is wrong and how to correct it. `{name}` stands for a parameter of the fault, `{suggestion}` for the nearest value. */
export interface FaultMessage {
  readonly message: string;
  readonly hint: string;
}

/** The wording of one code; a variant replaces the message or the hint where a more precise one is known. */
export interface FaultWording extends FaultMessage {
  readonly variants?: Readonly<Record<string, Partial<FaultMessage>>>;
}

/** All that is needed to describe faults in a language: the compiler refuses one without a wording of each code. */
export interface FaultTexts {
  /** Its code, for the form of numbers. */
  readonly language: string;
  readonly wordings: Readonly<Record<FaultCode, FaultWording>>;
  /** What a value of each type is called. */
  readonly types: Readonly<Record<string, string>>;
  /** Asks whether a near value was meant. */
  readonly suggestion: (nearest: string) => string;
}

/** Whether a word names a fault: the schemas give their codes as plain text. */
export function isFaultCode(word: unknown): word is FaultCode {
  return FAULT_CODES.some((code) => code === word);
}
