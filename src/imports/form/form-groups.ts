/** Which questions the questionnaire has, in which order, and what it refuses on the spot: from the rows of the fields. */
import type { Asked } from '#schema/field.ts';
import { QUESTION_ROWS, type QuestionName } from '#schema/fields.ts';
import { LONGEST_TEXT } from '#schema/text.ts';

/** How an expression of a form names the answer to a question. */
export function answerTo(question: string): string {
  return `$\{${question}}`;
}

/** What the form refuses on the spot; the import checks again, more strictly. */
export const CONSTRAINTS: Readonly<Record<NonNullable<Asked['constraint']>, string>> = {
  // A pasted number holds marks that nobody sees: the import takes them out, and judges.
  phone: "regex(., '^[^A-Za-z@(][^A-Za-z@]{2,39}$')",
  email: "regex(., '^[^@ ]+@[^@ ]+[.][^@ ]{2,}$')",
  date: "regex(., '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')",
  text: `string-length(.) <= ${LONGEST_TEXT}`,
};

/** Groups as they come in the form: who it is and how to reach it first. */
export const GROUPS: readonly Asked['group'][] = ['identity', 'reach', 'work', 'access'];

type AskedQuestion = Asked & { readonly name: QuestionName };

const RANK: Readonly<Record<NonNullable<Asked['place']> | 'between', number>> = { first: 0, between: 1, last: 2 };

/** The questions of a group: in the order of an entry, but for what is easy to answer, which comes first, and what takes long. */
export function questionsOf(group: Asked['group']): readonly AskedQuestion[] {
  return QUESTION_ROWS.flatMap(([name, { asked }]) => (asked?.group === group ? [{ ...asked, name }] : [])).sort(
    (a, b) => RANK[a.place ?? 'between'] - RANK[b.place ?? 'between'],
  );
}
