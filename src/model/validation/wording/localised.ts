/** The shape of a wording: how one fault is told, and how it is mended, in each language. */

export type Locale = 'fr' | 'en';

/** What is wrong and how to mend it. `{name}` stands for a parameter of the fault, `{suggestion}` for the nearest value. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** The wording of one code; a variant replaces the message or the hint where a more precise one is known. */
export interface LocalisedWording extends Readonly<Record<Locale, Wording>> {
  readonly variants?: Readonly<Record<string, Readonly<Record<Locale, Partial<Wording>>>>>;
}
