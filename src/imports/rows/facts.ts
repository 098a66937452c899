/** What one row says of an organisation, read and in the terms of the directory; nothing is compared yet. */

import type { ReadWebsite } from '#model/intake/contact-values.ts';
import type { ColumnForm } from './field.ts';
import type { IMPORT_FIELDS } from './fields.ts';

export interface SocialPage {
  readonly network: string;
  readonly name: string;
  /** Absent where a row names the page alone. */
  readonly url?: string;
}

/** A number; without `number` where what is printed cannot be dialled. */
export interface PhoneFact {
  readonly number?: string;
  readonly printed: string;
  readonly label?: string;
  /** ISO code of the only country in which a short number is dialled. */
  readonly within?: string;
  /** The town of the branch that the row is of. */
  readonly place?: string;
}

/** An address; only as `printed` where nothing can be sent to it. */
export type EmailFact = { readonly place?: string } & (
  | { readonly address: string; readonly printed?: string }
  | { readonly address?: undefined; readonly printed: string }
);

/** A country that a row names. */
export interface CountryFact {
  readonly iso: string;
  readonly place?: string | undefined;
}

/** A number in a register of others. */
export interface IdentifierFact {
  readonly scheme: string;
  readonly value: string;
}

/** What a cell of each shape is read to; where it takes several, each of them. */
export interface ReadAs {
  text: string;
  texts: string;
  date: string;
  id: string;
  organisation: string;
  /** Its ISO code, with its place here where it has one. */
  country: CountryFact;
  choice: string;
  term: string;
  terms: string;
  place: string;
  places: string;
  organisations: string;
  identifiers: IdentifierFact;
  citations: string;
  phones: PhoneFact;
  emails: EmailFact;
  websites: ReadWebsite | SocialPage;
  'yes-no': boolean;
  ignored: never;
}

type One = 'text' | 'date' | 'id' | 'organisation' | 'country' | 'choice' | 'term' | 'place' | 'yes-no';

type FactOf<Own extends ColumnForm> = Own extends { is: 'choice'; options: readonly (infer Option)[] }
  ? Option | undefined
  : Own['is'] extends One
    ? ReadAs[Own['is']] | undefined
    : readonly ReadAs[Own['is']][];

export type FieldFacts = {
  readonly [Name in keyof typeof IMPORT_FIELDS]: FactOf<(typeof IMPORT_FIELDS)[Name]['answer']>;
};

/** `websites` are sites of their own; pages of social networks stand apart. `note` is shown in the report, never written. */
export interface Facts extends Omit<FieldFacts, 'websites'> {
  readonly websites: readonly ReadWebsite[];
  readonly social: readonly SocialPage[];
  /** What the row's facts cite: its own `source`, or that of the whole import. */
  readonly cite: readonly string[];
}
