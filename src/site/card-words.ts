/** What a card of an answer is given to show, already in words. */
import type { EntryWords } from '#exports/answer-words.ts';
import type { Sms } from '#exports/sms.ts';
import type { Phone } from '#model/contact.ts';
import type { Who } from '#model/help/who-list.ts';
import type { Organisation } from '#model/organisation.ts';

/** A place in a sentence, for the steps that cards stand in. */
export { inPlace } from '#exports/in-place.ts';

/** Links that open a message with a text. */
export interface MessageLinks {
  readonly sms: Sms;
  readonly whatsapp: string;
}

/** One sentence that is ready to be sent, and to whom. */
export interface FirstMessage {
  readonly organisation: Organisation;
  readonly phone: Phone;
  readonly sms: Sms;
}

/** What is said of the entry, of which `known` also says how it was confirmed, and what only a card has. */
export interface CardWords extends Omit<EntryWords, 'short'> {
  /** Asked for a region or a town, not for a whole country. */
  readonly isTown: boolean;
  /** When it was confirmed; empty where it never was. */
  readonly verified: string;
  /** Its place in its step for anyone, then for each who can ask, in the order of `WHO`. */
  readonly ranks: readonly number[];
  /** Those who a document says are its public. */
  readonly fits: readonly Who[];
  /** Send this contact; none where there is no number to send. */
  readonly links: MessageLinks | undefined;
  /** Its key and the languages in which it is recorded, as `heardAt` gives them. */
  readonly heard: string | undefined;
}
