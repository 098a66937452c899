/** Finds which term or place a cell means: by identifier, label in either language, or another name of it. */
import { foldWords } from '#model/fold.ts';
import { createSuggester } from '#model/validation/nearest.ts';

/** What a word can mean. Labels come before synonyms, whatever the order of the entries. */
export interface WordEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly synonyms?: readonly string[];
}

export interface Wordbook {
  /** The ids that a word means: none where it is unknown, several where it is ambiguous. */
  readonly find: (word: string) => readonly string[];
  /** Splits words that follow each other without a separator; undefined where some mean nothing. */
  readonly segment: (words: string) => readonly string[] | undefined;
  readonly suggest: (word: string) => string | undefined;
}

/** @param extra words to which an editor has given a meaning; they come before all others. */
export function createWordbook(entries: readonly WordEntry[], extra: Readonly<Record<string, string>> = {}): Wordbook {
  const known = new Map<string, Set<string>>();
  const add = (word: string, id: string, isWeak: boolean) => {
    const key = foldWords(word);
    const ids = known.get(key);
    if (key === '' || (ids && isWeak && !weak.has(key))) return;
    if (ids) ids.add(id);
    else known.set(key, new Set([id]));
    if (isWeak) weak.add(key);
  };
  const weak = new Set<string>();
  for (const { id, names } of entries) for (const name of [id, ...names]) add(name, id, false);
  for (const { id, synonyms = [] } of entries) for (const name of synonyms) add(name, id, true);
  for (const [word, id] of Object.entries(extra)) known.set(foldWords(word), new Set([id]));
  const find = (word: string) => [...(known.get(foldWords(word)) ?? [])];
  const longest = Math.max(1, ...[...known.keys()].map((key) => key.split(' ').length));
  const suggest = createSuggester(entries.flatMap(({ names }) => names));
  return { find, segment: (words) => segment(foldWords(words).split(' '), known, longest), suggest };
}

/** Takes the longest known word each time, from the left. */
function segment(
  words: readonly string[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
  longest: number,
): string[] | undefined {
  const found: string[] = [];
  for (let start = 0; start < words.length; ) {
    let length = Math.min(longest, words.length - start);
    while (length > 0 && known.get(words.slice(start, start + length).join(' '))?.size !== 1) length--;
    const [id] = known.get(words.slice(start, start + length).join(' ')) ?? [];
    if (length === 0 || id === undefined) return undefined;
    found.push(id);
    start += length;
  }
  return found;
}
