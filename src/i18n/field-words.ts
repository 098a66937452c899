/** A field by the word that fits where it stands. */
import type { RemarkField } from '#schema/fields.ts';
import type { Locale } from '#schema/locale.ts';
import type { FieldText } from './field-text.ts';
import type { SiteText } from './site-text.ts';

export function headingOf({ label, heading = label }: FieldText): string {
  return heading;
}

export function questionOf({ label, question = label }: FieldText): string {
  return question;
}

export function inSentence({ label, inSentence: own }: FieldText, locale: Locale): string {
  return own ?? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

/** What a remark is on, in brackets after its kind. */
export function ofRemark(t: SiteText, field: RemarkField, locale: Locale): string {
  return field === 'other' ? t.quality.otherField : (t.fields[field].ofRemark ?? inSentence(t.fields[field], locale));
}
