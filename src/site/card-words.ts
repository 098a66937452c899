/** What a card of an answer is given to show, already in words. */
import type { Sms } from '#exports/sms.ts';
import type { Who } from '#model/help/who.ts';

/** Links that open a message with a text. */
export interface MessageLinks {
  readonly sms: Sms;
  readonly whatsapp: string;
}

export interface CardWords {
  readonly where: string;
  readonly why: string;
  /** What a document says of the help where that is too long for the card itself. */
  readonly detail: string;
  readonly caveats: readonly string[];
  readonly forWhom: string;
  /** How well it is known, or how it was confirmed. */
  readonly known: string;
  /** Asked for a region or a town, not for a whole country. */
  readonly isTown: boolean;
  /** When it was confirmed; empty where it never was. */
  readonly verified: string;
  /** Its place in the answer for anyone, then for each who can ask, in the order of `WHO`. */
  readonly ranks: readonly number[];
  /** Those who a document says are its public. */
  readonly fits: readonly Who[];
  /** Send this contact; none where there is no number to send. */
  readonly links: MessageLinks | undefined;
}
