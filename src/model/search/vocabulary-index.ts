/** The core of a search made ready in the browser: words and expressions to subjects, looked up by stem. */
import { foldWords } from '../filter.ts';
import type { SearchCore } from './search-files.ts';
import { stem } from './stem.ts';

export interface ConceptHit {
  readonly concept: number;
  /** 0 to 1. */
  readonly weight: number;
}

export interface VocabularyIndex {
  readonly core: SearchCore;
  /** Stems in order. */
  readonly stems: readonly string[];
  readonly hits: ReadonlyMap<string, readonly ConceptHit[]>;
  readonly phrases: readonly { readonly stems: readonly string[]; readonly hit: ConceptHit }[];
}

export function openVocabulary(core: SearchCore): VocabularyIndex {
  const hits = new Map<string, ConceptHit[]>();
  for (const [word, found] of Object.entries(core.lexicon)) {
    const key = stem(foldWords(word));
    const known = hits.get(key) ?? [];
    for (const [concept, weight] of found) known.push({ concept, weight: weight / 9 });
    hits.set(key, known);
  }
  const phrases = core.phrases.map(([words, concept, weight]) => ({
    stems: words.split(' ').map(stem),
    hit: { concept, weight: weight / 9 },
  }));
  return { core, stems: [...hits.keys()].sort(), hits, phrases };
}
