/** The sentences that the page of the selection hands to its scripts; `{n}` and `{value}` are filled in. */
import type { SignWords } from '#exports/sms.ts';
import type { CardTexts } from '#model/card.ts';
import type { Counted } from '../page-texts.ts';

export interface SelectionTexts {
  readonly title: string;
  readonly card: CardTexts;
  /** Addresses of the organisations' pages and of the comparison, with a slash at the end. */
  readonly organisations: string;
  readonly compareAt: string;
  readonly signs: SignWords;
  readonly count: Counted;
  readonly unknown: string;
  readonly remove: string;
  readonly removeOf: string;
  readonly removed: string;
  readonly compare: string;
  readonly compareOf: string;
  readonly compareChosen: string;
  readonly compareAll: string;
  readonly other: string;
  readonly kept: string;
  readonly changed: Counted;
  readonly noted: string;
  readonly forgotten: string;
  readonly cannotKeep: string;
  readonly printed: string;
  readonly emails: Counted;
  readonly noEmail: string;
  readonly notToCall: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly mailAll: string;
  readonly mailPart: string;
  readonly tooMany: string;
  readonly subject: string;
  readonly sms: string;
}
