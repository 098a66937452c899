/** Words that could not be read, kept as remarks to decide: only those that can be shown to anyone. */
import { type FieldName, QUESTIONS, REMARK_FIELDS, type RemarkField } from '#schema/fields.ts';
import { namesPerson } from '../rows/persons.ts';
import type { ProblemCode, RowProblem } from '../rows/row-problem.ts';
import { isDamaged } from '../tables/mend-text.ts';
import type { DraftRecord, FieldChange } from './draft.ts';
import { addRemark } from './remarks.ts';

/** What a remark repeats; of all else the editor alone is told, for it may name a person or be no word at all. */
const REPEATED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...([
    'UNKNOWN_WORD',
    'AMBIGUOUS_WORD',
    'BAD_DATE',
    'ABOUT_DATE',
    'FUTURE_DATE',
    'SERIAL_DATE',
    'TWO_ANSWERS',
  ] as const),
]);
const LONGEST = 100;

/** Adds a remark for each; says which came new. */
export function remarkDoubts(
  record: DraftRecord,
  doubts: readonly RowProblem[],
  cite: readonly string[],
): FieldChange[] {
  return doubts.flatMap((doubt): FieldChange[] => {
    const { value = '', field, code } = doubt;
    if (!REPEATED.has(code) || !isPublishable(value) || field === undefined || !Object.hasOwn(QUESTIONS, field))
      return [];
    const { key } = QUESTIONS[field as keyof typeof QUESTIONS];
    const spoken = [field, key].find((name) => REMARK_FIELDS.includes(name as RemarkField)) ?? 'other';
    const kind = code === 'ABOUT_DATE' || code === 'SERIAL_DATE' ? 'approximate' : 'unread';
    return addRemark(record, spoken, kind, [value], cite)
      ? [{ field: key as FieldName, kind: 'unread', after: value }]
      : [];
  });
}

/** No person, no number of a telephone, no letters lost, no markup. */
function isPublishable(value: string): boolean {
  return value.length <= LONGEST && !namesPerson(value) && !isDamaged(value) && !/\d{6}|@|[<>=&]/.test(value);
}
