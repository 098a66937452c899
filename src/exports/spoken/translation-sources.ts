/** What there is to translate: every phrase of the tree and of the pages made of phrases, with its sentences. */
import { distinctPhrases, PAGE_PHRASES, phrase, phraseId } from '#model/spoken/phrases.ts';
import type { TranslationSource } from '#model/spoken/translation.ts';
import { type SpokenTree, treePhrases } from '#model/spoken/tree.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';
import { phraseText, type SpokenContext } from './phrase-words.ts';

/** The language of the site that stands beside the one that is translated, to help. */
export const HINT_LOCALE: Locale = LOCALES.find((locale) => locale !== DEFAULT_LOCALE) ?? DEFAULT_LOCALE;

/** @param contextIn what phrases need to be put into words in a language of the site. */
export function translationSources(
  tree: SpokenTree,
  contextIn: (locale: Locale) => SpokenContext,
): TranslationSource[] {
  const [source, hint] = [contextIn(DEFAULT_LOCALE), contextIn(HINT_LOCALE)];
  const all = [...PAGE_PHRASES.map((of) => phrase('phrase', of)), ...treePhrases(tree)];
  return distinctPhrases(all).map((said) => ({
    id: phraseId(said),
    source: phraseText(said, source),
    hint: phraseText(said, hint),
  }));
}
