/** What a column can give: the shape of a field, and the words that the questionnaire and spreadsheets use for it. */
import type { VocabularyName } from '#schema/vocabulary.ts';

interface Words {
  readonly fr: string;
  readonly en: string;
}

/** How the cells of a field are read. */
export type Shape =
  | { readonly is: 'text' | 'texts' | 'date' | 'id' | 'citations' | 'yes-no' }
  | { readonly is: 'phones' | 'emails' | 'websites' }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'term' | 'terms'; readonly vocabulary: VocabularyName }
  | { readonly is: 'place' | 'places' }
  | { readonly is: 'organisations' }
  | { readonly is: 'ignored' };

export interface Field {
  readonly shape: Shape;
  /** The question, and so the header of an export that gives labels. */
  readonly label: Words;
  readonly hint?: Words;
  /** Other headers, in either language, without regard to accents, case and punctuation. */
  readonly headers: readonly string[];
}

/** Headers written in one line, parted by semicolons. */
export function split(headers: string): readonly string[] {
  return headers.split('; ');
}

/** Whether several columns or several words of one cell can answer it. */
export function takesSeveral({ is }: Shape): boolean {
  return (
    is !== 'text' &&
    is !== 'date' &&
    is !== 'id' &&
    is !== 'yes-no' &&
    is !== 'choice' &&
    is !== 'term' &&
    is !== 'place'
  );
}
