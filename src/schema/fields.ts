/**
 * Every field that documents say of an organisation, once: its shape, what it is called in tables and other standards, how
 * it is asked, read and merged. Its words stand in `i18n/<language>/fields.ts`. What the directory itself adds to an entry
 * (remarks, withdrawal, confirmation) is in `organisation.ts`.
 */
import type { Field, MergeRule, PlainField, Question } from './field.ts';
import { ACCESS, type AccessKey } from './fields/access.ts';
import { IDENTITY } from './fields/identity.ts';
import { PLACES } from './fields/places.ts';
import { STATUS } from './fields/status.ts';
import { WORK } from './fields/work.ts';
import type { Locale } from './locale.ts';

/** In the order of an entry. */
export const FIELDS = { ...IDENTITY, ...STATUS, ...PLACES, ...WORK, ...ACCESS } as const satisfies Record<
  string,
  Field
>;

type Fields = typeof FIELDS;
export type FieldKey = keyof Fields;

/** The keys whose rows have `Wanted`. */
type KeysWith<Wanted> = { [Key in FieldKey]: Fields[Key] extends Wanted ? Key : never }[FieldKey];

/** The schema of each key: what `organisationSchema` is made of. */
export type FieldShapes = { [Key in FieldKey]: Fields[Key]['shape'] };
export const FIELD_SHAPES = mapFields(({ shape }) => shape) as FieldShapes;

export type PlainKey = KeysWith<{ plain: PlainField }>;

type ManyKey = KeysWith<{ questions: object }>;
type SingleKey = KeysWith<{ question: object }>;
type QuestionsOf<Key extends ManyKey> = Fields[Key]['questions'];
type QuestionNameIn<Key> = Key extends ManyKey ? keyof QuestionsOf<Key> : never;

/** A value that is asked. A key that holds one gives it its own name. */
export type QuestionName = SingleKey | QuestionNameIn<ManyKey>;

/** Each question with the key it belongs to. */
export type OwnedQuestion = Question & { readonly key: SingleKey | ManyKey };

type QuestionRow<Name extends QuestionName> = Name extends SingleKey
  ? Fields[Name]['question']
  : { [Key in ManyKey]: QuestionsOf<Key> extends { [N in Name]: infer Row } ? Row : never }[ManyKey];

export type Questions = { [Name in QuestionName]: QuestionRow<Name> & { readonly key: FieldKey } };

/** Everything that is asked, in the order of an entry. */
export const QUESTIONS = Object.fromEntries(
  entriesOfFields().flatMap(([key, field]) =>
    Object.entries(field.questions ?? (field.question && { [key]: field.question }) ?? {}).map(([name, question]) => [
      name,
      { ...question, key },
    ]),
  ),
) as unknown as Questions;

/** The same without what the compiler knows of each. */
export const QUESTION_ROWS = Object.entries(QUESTIONS) as unknown as readonly [QuestionName, OwnedQuestion][];

const BY_COLUMN: ReadonlyMap<string, QuestionName> = new Map(
  QUESTION_ROWS.map(([name, { column }]) => [column ?? name, name] as const),
);

/** The question whose answers a column of the table of organisations holds; undefined for one that follows from others. */
export function questionOfColumn(column: string): QuestionName | undefined {
  return BY_COLUMN.get(column);
}

/** A question whose answer is one of a closed list. The site has a word for each option under its name. */
export type ChoiceName = {
  [Name in QuestionName]: Questions[Name]['answer'] extends { is: 'choice' } ? Name : never;
}[QuestionName];

/** What a visitor can propose another value of. */
export type CorrectedName = {
  [Name in QuestionName]: Questions[Name] extends { corrected: true } ? Name : never;
}[QuestionName];

export const CORRECTED = QUESTION_ROWS.flatMap(([name, { corrected }]) => (corrected ? [name as CorrectedName] : []));

/** The values that can be corrected: one text, or a list. */
export type Corrected = {
  readonly [Name in CorrectedName]: Questions[Name]['answer']['is'] extends 'text' ? string : readonly string[];
};

/** The questions whose answers are laid into an entry in one way. */
export function questionsMerged<Rule extends MergeRule>(...rules: readonly Rule[]): readonly MergedQuestion<Rule>[] {
  return QUESTION_ROWS.flatMap(([name, question]) =>
    rules.includes(question.merge as Rule) ? [{ ...question, name } as unknown as MergedQuestion<Rule>] : [],
  );
}

/** A question with its name, one of those that are merged so. */
export type MergedQuestion<Rule extends MergeRule> = OwnedQuestion & {
  readonly name: { [Name in QuestionName]: Questions[Name]['merge'] extends Rule ? Name : never }[QuestionName];
};

type RemarkName<Key extends FieldKey> = Fields[Key] extends { remarks: true }
  ? Key
  : Fields[Key] extends { remarks: readonly (infer Part extends string)[] }
    ? Part
    : never;

/** What a remark speaks of: a field, or what no field is for. */
export type RemarkField = { [Key in FieldKey]: RemarkName<Key> }[FieldKey] | 'other';

export const REMARK_FIELDS = [
  ...entriesOfFields().flatMap(([key, { remarks = [] }]): readonly string[] => (remarks === true ? [key] : remarks)),
  'other',
] as readonly string[] as readonly RemarkField[];

/** What has words in `i18n`: each key that is asked or remarked on, each question, each text on access to help. */
// A summary's question says in which language.
export type FieldName = SingleKey | ManyKey | Exclude<QuestionName, `summary_${Locale}`> | `access_${AccessKey}`;

/** The plain fields with what is done with them. */
export const PLAIN_FIELDS = entriesOfFields().flatMap(([key, { plain }]) =>
  plain ? [{ ...plain, key: key as PlainKey }] : [],
);

type PlainOf<Key extends PlainKey> = Fields[Key]['plain'];

/** The fields of HSDS that plain fields fill, with their values: a date is there as its year. */
export type PlainHsds = {
  [Key in PlainKey as PlainOf<Key>['hsds'] & string]: PlainOf<Key>['is'] extends 'date' ? number : string;
};

/** The fields with their keys, in the order in which they are declared. */
export function entriesOfFields(): readonly (readonly [FieldKey, Field])[] {
  return Object.entries(FIELDS) as [FieldKey, Field][];
}

function mapFields<Value>(read: (field: Field) => Value): Record<FieldKey, Value> {
  return Object.fromEntries(entriesOfFields().map(([key, field]) => [key, read(field)])) as Record<FieldKey, Value>;
}
