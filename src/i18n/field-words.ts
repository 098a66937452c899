/** A field by the word that fits where it stands. */
import type { ChoiceName, Questions, RemarkField } from '#schema/fields.ts';
import type { Locale } from '#schema/locale.ts';
import type { FieldText } from './field-text.ts';
import type { WorkingText } from './site-text.ts';

/** As the heading of what an entry says of it. */
export function headingOf({ label, heading = label }: FieldText): string {
  return heading;
}

/** As the heading of a filter's values. */
export function filterName({ label, asFilter = label }: FieldText): string {
  return asFilter;
}

/** As a questionnaire asks for it. */
export function questionOf({ label, question = label }: FieldText): string {
  return question;
}

/** Within a sentence, in lower case unless the language wants another form. */
export function inSentence({ label, inSentence: own }: FieldText, locale: Locale): string {
  return own ?? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

/** What a remark is on, in brackets after its kind. */
export function ofRemark(t: WorkingText, field: RemarkField, locale: Locale): string {
  return field === 'other' ? t.quality.otherField : (t.fields[field].ofRemark ?? inSentence(t.fields[field], locale));
}

type ChoiceWords = {
  readonly [Name in ChoiceName]: Readonly<Record<Questions[Name]['answer']['options'][number], string>>;
};

/** The word for an option of a closed list, which stands under the list's name; the option itself where it has none. */
export function choiceWord(t: WorkingText, name: ChoiceName, option: string): string {
  const words: ChoiceWords = t;
  return (words[name] as Readonly<Record<string, string>>)[option] ?? option;
}
