/**
 * Phrases in a language that the site is not written in: what a translator was given, what came back, and what still holds. No
 * translation is made here; what is missing or of an older sentence is said in the default language.
 */

/** A sentence to translate: its phrase, and how it reads in the languages of the site. */
export interface TranslationSource {
  /** The id of the phrase. */
  readonly id: string;
  /** In the default language; a translation is one of this very sentence. */
  readonly source: string;
  /** The same in another language of the site, to help. */
  readonly hint: string;
}

/** A line of a translator's file. */
export interface TranslationLine extends TranslationSource {
  /** Empty where it is not translated. */
  readonly text: string;
  /** It was a translation of another sentence: to be looked at again, and not shown. */
  readonly isOld: boolean;
}

export interface TranslationState {
  readonly translated: number;
  readonly old: number;
  readonly missing: number;
}

/**
 * The lines of a file as they are to be: each sentence of today once, in its order, with what was translated of it. A translation
 * of another sentence stays, marked as old; what nobody says any longer goes.
 */
export function mergeTranslations(
  sources: readonly TranslationSource[],
  known: readonly Pick<TranslationLine, 'id' | 'source' | 'text' | 'isOld'>[],
): TranslationLine[] {
  const byId = new Map(known.filter(({ text }) => text.trim() !== '').map((line) => [line.id, line]));
  return sources.map((source) => {
    const line = byId.get(source.id);
    return { ...source, text: line?.text ?? '', isOld: line ? line.isOld || line.source !== source.source : false };
  });
}

/** What may be shown, by the id of its phrase. */
export function translatedTexts(lines: readonly TranslationLine[]): ReadonlyMap<string, string> {
  return new Map(lines.filter(({ isOld, text }) => text !== '' && !isOld).map(({ id, text }) => [id, text]));
}

/** How far a language is. */
export function translationState(lines: readonly TranslationLine[]): TranslationState {
  const old = lines.filter(({ isOld }) => isOld).length;
  const translated = translatedTexts(lines).size;
  return { translated, old, missing: lines.length - old - translated };
}

/** Scripts that are written from the right to the left (Unicode, property Bidi_Class R and AL), of which languages are in use. */
const FROM_THE_RIGHT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Syrc', 'Thaa', 'Yezi']);

/** How a language is read, by the script that CLDR or its own code gives it: `ar` and `ff-Adlm` from the right. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(code).maximize();
  return script !== undefined && FROM_THE_RIGHT.has(script) ? 'rtl' : 'ltr';
}

/** Whether a word can name a language: a code of BCP 47 in its usual writing, of two or three letters and what follows them. */
export function isLanguageCode(word: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(word) && Intl.getCanonicalLocales(word)[0] === word;
  } catch {
    return false;
  }
}
