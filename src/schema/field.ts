/** What one row of `FIELDS` says of a field: its shape, and everything that the directory does with it. */
import * as z from 'zod';
import { FACT_SHAPE } from './confirmation.ts';
import { partialDateSchema, textSchema } from './text.ts';
import type { VocabularyName } from './vocabulary.ts';

/** How an answer is read and written. */
export type AnswerForm =
  | {
      readonly is:
        | 'text'
        | 'texts'
        | 'date'
        | 'phones'
        | 'emails'
        | 'websites'
        | 'place'
        | 'places'
        | 'organisations'
        | 'identifiers';
    }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'term' | 'terms'; readonly vocabulary: VocabularyName };

/**
 * How an answer is laid into an entry. `once`: a value said once, in a group with its citations; a difference becomes a
 * remark. `list`: what is new is added. `start`: only a new entry gets it. The others have a file each in `imports/merge`.
 */
export type MergeRule =
  | 'name'
  | 'spelling'
  | 'summary'
  | 'once'
  | 'forms'
  | 'list'
  | 'contacts'
  | 'identifiers'
  | 'address'
  | 'access'
  | 'conditions'
  | 'condition-of'
  | 'start';

/** Where the questionnaire asks, and how. */
export interface Asked {
  readonly group: 'identity' | 'reach' | 'work' | 'access';
  /** Before or after what its group asks in the order of an entry. */
  readonly place?: 'first' | 'last';
  /** Always, or where another question has an answer. */
  readonly required?: true | { readonly with: string };
  /** Only where another question has an answer. */
  readonly after?: string;
  readonly appearance?: 'multiline' | 'minimal autocomplete';
  readonly constraint?: 'text' | 'phone' | 'email' | 'date';
  /** As several numbered questions: one of this name each. */
  readonly times?: { readonly name: string; readonly count: number };
}

/** One value of an entry that people are asked for, and that tables have as a column. */
export interface Question {
  /** Where the value stands in an entry: `legal.formality`, `areas.*.place`. */
  readonly at: string;
  readonly answer: AnswerForm;
  readonly merge: MergeRule;
  /** Usual headers in any language, parted by semicolons, without accents, capitals and punctuation. */
  readonly headers: string;
  /** Absent: no questionnaire asks it, the team fills it in. */
  readonly asked?: Asked;
  /**
   * Its column in the table of organisations, if that is not called as the question; null where it has none, or where the
   * table makes columns of it by a rule of its own.
   */
  readonly column?: string | null;
  /** Whether a visitor can propose another value in the form of the page “Corriger”. */
  readonly corrected?: true;
}

/** What pages and files do with a plain field of their own accord. */
export interface PlainField {
  readonly is: PlainKind;
  /** Where an organisation's page has it: in the list of its status, or under a heading of its own. */
  readonly section: 'status' | 'own';
  /** Its name in schema.org's words, and its field of an organization in HSDS (a date as its year); null where there is none. */
  readonly jsonLd: string | null;
  readonly hsds: string | null;
}

/**
 * One key of an entry. What is not `plain` says more than one value with its citations: the component and the exports that
 * know it are named beside its row.
 */
export interface Field {
  readonly shape: z.ZodType;
  /** What `npm run new` writes: an example of its shape to uncomment, or what must be filled in. */
  readonly example: string;
  readonly isObligatory?: boolean;
  readonly plain?: PlainField;
  /** Where the key holds one value that is asked. */
  readonly question?: Question;
  /** Where it holds several. */
  readonly questions?: Readonly<Record<string, Question>>;
  /** That a remark can speak of it: of the key, or of parts of it. */
  readonly remarks?: true | readonly string[];
}

const PLAIN = { date: partialDateSchema, text: textSchema } as const;
export type PlainKind = keyof typeof PLAIN;

type PlainRow = Omit<PlainField, 'is'> &
  Pick<Question, 'headers' | 'asked'> & { readonly description: string; readonly example: string };

/**
 * The row of a plain field, one value with its citations: page, tables, HSDS, JSON-LD, feed, questionnaire, import, search
 * and remarks know it by this row and by its words in `i18n`.
 *
 * @param key its key in an entry.
 */
export function cited<Key extends string, Kind extends PlainKind, const Row extends PlainRow>(
  key: Key,
  is: Kind,
  { description, example, headers, asked, section, jsonLd, hsds }: Row,
) {
  const values = { [is]: PLAIN[is], ...FACT_SHAPE } as { [K in Kind]: (typeof PLAIN)[K] } & typeof FACT_SHAPE;
  return {
    shape: z.strictObject(values).optional().describe(description),
    example,
    plain: { is, section, jsonLd, hsds } as { is: Kind } & Pick<Row, 'section' | 'jsonLd' | 'hsds'>,
    question: {
      at: `${key}.${is}`,
      answer: { is },
      merge: 'once',
      headers,
      ...(asked && { asked }),
    },
    remarks: true,
  } as const;
}
