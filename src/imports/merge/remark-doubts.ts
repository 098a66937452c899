/** Words that could not be read, kept as remarks to decide: only those that can be shown to anyone. */

import { namesPerson } from '#model/intake/persons.ts';
import { type FieldName, QUESTIONS, REMARK_FIELDS, type RemarkField } from '#schema/fields.ts';
import { isForRemark, type RowProblem } from '../rows/row-problem.ts';
import { isDamaged } from '../tables/repair-text.ts';
import type { DraftRecord, FieldChange } from './draft.ts';
import { addRemark } from './remarks.ts';

/** The longest word that a remark repeats. */
const LONGEST = 100;

/** What is said of a value that is no unknown word. */
const KINDS: Readonly<Partial<Record<RowProblem['code'], Parameters<typeof addRemark>[2]>>> = {
  ABOUT_DATE: 'approximate',
  SERIAL_DATE: 'approximate',
  BAD_DATE: 'notDate',
  FUTURE_DATE: 'notDate',
};

/** Adds a remark for each; says which came new. */
export function remarkDoubts(
  record: DraftRecord,
  doubts: readonly RowProblem[],
  cite: readonly string[],
): FieldChange[] {
  return doubts.flatMap((doubt): FieldChange[] => {
    const { value = '', field, code } = doubt;
    if (!isForRemark(doubt) || !isPublishable(value) || field === undefined || !Object.hasOwn(QUESTIONS, field))
      return [];
    const { key } = QUESTIONS[field as keyof typeof QUESTIONS];
    const spoken = [field, key].find((name) => REMARK_FIELDS.includes(name as RemarkField)) ?? 'other';
    const kind = KINDS[code] ?? 'unread';
    return addRemark(record, spoken, kind, [value], cite)
      ? [{ field: key as FieldName, kind: 'unread', after: value }]
      : [];
  });
}

/** No person, no number of a telephone, no letters lost, no markup. */
function isPublishable(value: string): boolean {
  return value.length <= LONGEST && !namesPerson(value) && !isDamaged(value) && !/\d{6}|@|[<>=&]/.test(value);
}
