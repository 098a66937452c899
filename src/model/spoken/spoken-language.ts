/** A language in which the help is read phrase by phrase. */
import type { Phrase } from './phrases.ts';

/** A language of the pages made of phrases. */
export interface SpokenLanguage {
  /** Its code, which is the name of its file and of its folder of pages. */
  readonly id: string;
  /** In its own words, as CLDR has it; its code where CLDR has none. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly say: (phrase: Phrase) => SaidPhrase;
}

/** A sentence with the language that it is really in. */
export interface SaidPhrase {
  readonly text: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}
