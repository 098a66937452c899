/** One value for each vocabulary. */
import { VOCABULARIES, type VocabularyName } from '#schema/vocabulary.ts';

/** Makes a value for every vocabulary that the directory knows. */
export function perVocabulary<Value>(make: (name: VocabularyName) => Value): Record<VocabularyName, Value> {
  return Object.fromEntries(VOCABULARIES.map((name) => [name, make(name)])) as Record<VocabularyName, Value>;
}
