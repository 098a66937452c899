/** What there is to translate: every phrase of the tree and of the pages made of phrases, with its sentences. */
import { distinctPhrases, PAGE_PHRASES, phrase, phraseId } from '#model/spoken/phrases.ts';
import type { TranslationSource } from '#model/spoken/translation.ts';
import { type SpokenTree, treePhrases } from '#model/spoken/tree.ts';
import { phraseText, type SpokenContext } from './phrase-words.ts';

/** @param source in the language that is translated; @param hint in another, to help. */
export function translationSources(tree: SpokenTree, source: SpokenContext, hint: SpokenContext): TranslationSource[] {
  const all = [...PAGE_PHRASES.map((of) => phrase('phrase', of)), ...treePhrases(tree)];
  return distinctPhrases(all).map((said) => ({
    id: phraseId(said),
    source: phraseText(said, source),
    hint: phraseText(said, hint),
  }));
}
