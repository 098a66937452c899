/** The core of a search made ready: words and expressions to the subjects they mean, looked up by stem. */
import { SEARCH_DIMENSIONS } from '#model/dimensions.ts';
import { foldWords } from '#model/fold.ts';
import { displayedWords } from './displayed-words.ts';
import type { Concept, Family, LoadFile, SearchCore } from './search-files.ts';
import { stem } from './stem.ts';
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts';

export interface ConceptHit {
  readonly concept: number;
  /** How clearly the word means it, 0 to 1. */
  readonly weight: number;
}

export interface VocabularyIndex {
  /** Stems in order. */
  readonly stems: readonly string[];
  readonly hits: ReadonlyMap<string, readonly ConceptHit[]>;
  /** Expressions of several words. */
  readonly phrases: readonly { readonly stems: readonly string[]; readonly hit: ConceptHit }[];
  /** All words as displayed. */
  readonly words: readonly string[];
}

/** What a search looks into. */
export interface SearchIndex {
  readonly core: SearchCore;
  readonly vocabulary: VocabularyIndex;
  readonly load: LoadFile;
}

/** From this weight on, a word clearly means a subject. */
export const CLEAR_SUBJECT = 0.6;

/** How much the words of a family say of what a person wants; a place says where, whatever its level. */
const STRENGTH = new Map<Family, number>([
  ['lieux', 1],
  ...SEARCH_DIMENSIONS.map(({ name, search }) => [name, search.strength] as const),
]);
/** How much of that strength each of a concept's words carries. */
const OTHER_LANGUAGE = 0.9;
const PART_OF_PHRASE = 0.5;
const DEFINITION = 0.35;

export const isPlace = ({ family }: Concept) => family === 'regions' || family === 'pays' || family === 'lieux';

/** Costs as much as the words of all subjects. */
export function openVocabulary(concepts: readonly Concept[]): VocabularyIndex {
  const hits = new Map<string, ConceptHit[]>();
  const phrases: { stems: string[]; hit: ConceptHit }[] = [];
  const words = new Set<string>();
  const addWord = (word: string, concept: number, weight: number) => {
    words.add(word);
    const key = stem(foldWords(word));
    const known = hits.get(key) ?? [];
    const same = known.findIndex((hit) => hit.concept === concept);
    if (same < 0) hits.set(key, [...known, { concept, weight }]);
    else if ((known[same]?.weight ?? 0) < weight)
      hits.set(
        key,
        known.map((hit, index) => (index === same ? { concept, weight } : hit)),
      );
  };
  const addName = (name: string, concept: number, weight: number) => {
    const parts = displayedWords(name).filter((word) => word.length > 1 && !STOP_WORDS.has(foldWords(word)));
    if (parts.length > 1) phrases.push({ stems: parts.map((part) => stem(foldWords(part))), hit: { concept, weight } });
    for (const part of parts) {
      if (parts.length === 1) addWord(part, concept, weight);
      else if (!GENERIC_WORDS.has(foldWords(part))) addWord(part, concept, weight * PART_OF_PHRASE);
    }
  };
  concepts.forEach(({ about, family, label, other, own }, concept) => {
    const strength = STRENGTH.get(family) ?? 0;
    for (const name of [label, ...split(own)]) addName(name, concept, strength);
    for (const name of split(other)) addName(name, concept, strength * OTHER_LANGUAGE);
    for (const word of split(about)) addWord(word, concept, strength * DEFINITION);
  });
  return { stems: [...hits.keys()].sort(), hits, phrases, words: [...words] };
}

const split = (names = '') => names.split('|').filter(Boolean);
