/** Everyday words to subjects: labels, synonyms and definitions of vocabularies, names of places, in both languages. */
import type { Text } from '#schema/text.ts';
import { foldWords } from '../filter.ts';
import type { ConceptSource } from './build-concepts.ts';
import type { SearchCore } from './search-files.ts';
import { GENERIC_WORDS, STOP_WORDS } from './stop-words.ts';

type Locale = keyof Text & ('fr' | 'en');
type Lexicon = Pick<SearchCore, 'lexicon' | 'phrases'>;

/** How much of a concept's strength the words that name it carry. */
const LABEL = 1;
const SYNONYM = 0.95;
const OTHER_LANGUAGE = 0.9;
const PART_OF_PHRASE = 0.5;
const DEFINITION = 0.35;

/** The words of all concepts, each word with the numbers of the concepts it leads to. */
export function buildLexicon(concepts: readonly ConceptSource[], locale: Locale): Lexicon {
  const words = new Map<string, Map<number, number>>();
  const phrases = new Map<string, [string, number, number]>();
  const addWord = (word: string, concept: number, weight: number) => {
    const folded = foldWords(word);
    if (folded.length < 2 || STOP_WORDS.has(folded)) return;
    const known = words.get(word) ?? new Map<number, number>();
    words.set(word, known.set(concept, Math.max(known.get(concept) ?? 0, Math.max(1, Math.round(weight)))));
  };
  const addName = (name: string, concept: number, weight: number) => {
    const parts = displayedWords(name).filter((word) => !STOP_WORDS.has(foldWords(word)));
    if (parts.length > 1) {
      const folded = parts.map(foldWords).join(' ');
      phrases.set(`${folded} ${concept}`, [folded, concept, Math.max(1, Math.round(weight))]);
    }
    for (const part of parts) {
      if (parts.length === 1) addWord(part, concept, weight);
      else if (!GENERIC_WORDS.has(foldWords(part))) addWord(part, concept, weight * PART_OF_PHRASE);
    }
  };
  concepts.forEach(({ subject, strength }, concept) => {
    const other = locale === 'fr' ? 'en' : 'fr';
    if ('level' in subject) {
      for (const name of [subject.name.fr, subject.name.en, ...subject.aliases])
        addName(bareName(name), concept, strength);
      return;
    }
    for (const label of [subject.label[locale], ...labelParts(subject.label[locale])])
      addName(label, concept, strength * LABEL);
    addName(subject.label[other], concept, strength * OTHER_LANGUAGE);
    for (const synonym of subject.synonyms[locale]) addName(synonym, concept, strength * SYNONYM);
    for (const synonym of subject.synonyms[other]) addName(synonym, concept, strength * OTHER_LANGUAGE);
    for (const word of displayedWords(subject.definition[locale])) {
      if (!GENERIC_WORDS.has(foldWords(word))) addWord(word, concept, strength * DEFINITION);
    }
  });
  return {
    lexicon: Object.fromEntries([...words].sort(byKey).map(([word, found]) => [word, [...found]])),
    phrases: [...phrases].sort(byKey).map(([, phrase]) => phrase),
  };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : Number(a > b));

/** Lower-case words with their accents. */
export function displayedWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "Return and reintegration" names two things; each is as good as the label. */
function labelParts(label: string): string[] {
  const parts = label.split(/ et | and |, /);
  return parts.length > 1 ? parts.filter((part) => displayedWords(part).length === 1) : [];
}

/** Without what only tells two places of one name apart: "Kayes (ville)", "Cercle de Kayes". */
function bareName(name: string): string {
  return name.replace(/\s*\(.*\)/, '');
}
