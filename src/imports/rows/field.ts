/** What a column can give, and how its cells are read. */
import type { AnswerForm, Question } from '#schema/field.ts';

/** How the cells of a column are read: as an answer of an entry, or as what only an import knows. */
export type ColumnForm =
  | AnswerForm
  | { readonly is: 'id' | 'organisation' | 'country' | 'citations' | 'yes-no' | 'ignored' };

export interface ImportField extends Pick<Question, 'headers'> {
  readonly answer: ColumnForm;
}

const TAKES_SEVERAL: Readonly<Record<ColumnForm['is'], boolean>> = {
  text: false,
  texts: true,
  date: false,
  phones: true,
  emails: true,
  websites: true,
  place: false,
  places: true,
  organisations: true,
  identifiers: true,
  choice: false,
  term: false,
  terms: true,
  id: false,
  organisation: false,
  country: false,
  citations: true,
  'yes-no': false,
  ignored: true,
};

/** Whether several columns or several words of one cell can answer it. */
export function takesSeveral({ is }: ColumnForm): boolean {
  return TAKES_SEVERAL[is];
}
