/** What the site calls a field, by where it stands: everywhere by its label, but where another word is plainer. */
import type { FieldName } from '#schema/fields.ts';

export interface FieldText {
  /** As the heading of a column, and wherever nothing else is given. */
  readonly label: string;
  /** On the page of an organisation. */
  readonly heading?: string;
  /** In a sentence of the list of changes: the label without its capital. */
  readonly inSentence?: string;
  /** In brackets after the kind of a remark: as in a sentence. */
  readonly ofRemark?: string;
  /** As a filter: of one value. */
  readonly asFilter?: string;
  /** In the questionnaire, and so the header of an export that gives labels. */
  readonly question?: string;
  readonly hint?: string;
}

/** Every field has words in every language. */
export type FieldTexts = Readonly<Record<FieldName, FieldText>>;
