/** What a word that is found nowhere was meant to be: without its elided article, or the nearest words of the directory. */
import { foldWords } from '#model/fold.ts';
import type { QueryWord } from './query-words.ts';
import { namesFile, type SearchShard, shardFile } from './search-files.ts';
import { shardsOf } from './shards.ts';
import { nearestWords } from './slips.ts';
import { stem } from './stem.ts';
import type { SearchIndex } from './vocabulary-index.ts';

const MOST_CORRECTIONS = 3;
const SUGGESTED_SLIPS = 4;
const MOST_SUGGESTIONS = 6;

/** The words that it may have been, all equally near; none where nothing is near. @param most slips. */
export async function correctWord(text: string, index: SearchIndex, most?: number): Promise<string[]> {
  const elided = /^(?:l|d|qu)(?=[aeiouyh])/.exec(text);
  const rest = text.slice(elided?.[0].length ?? 0);
  if (elided && (await isKnown(rest, index))) return [rest];
  const near = nearestWords(text, await knownWords(text, index, false), MOST_CORRECTIONS, most);
  const isEnough = near.length > 0 || most !== undefined;
  const found = isEnough ? near : nearestWords(text, await knownWords(text, index, true), MOST_CORRECTIONS);
  const fewest = found[0]?.slips ?? 0;
  return found.filter(({ slips }) => slips === fewest).map(({ word }) => foldWords(word));
}

async function isKnown(text: string, { core, load, vocabulary }: SearchIndex): Promise<boolean> {
  const wanted = stem(text);
  if (vocabulary.hits.has(wanted)) return true;
  const shards = await Promise.all(shardsOf(wanted, core.shards).map((at) => load<SearchShard>(shardFile(at))));
  return shards.some((shard) => Object.hasOwn(shard, wanted));
}

/** Words that a slip may have meant: those of names with the same first letter or all, and all of the vocabularies. */
async function knownWords(typed: string, { core, load, vocabulary }: SearchIndex, all: boolean): Promise<string[]> {
  const letters = core.letters.filter((letter) => all || letter === '' || letter === typed[0]);
  const names = await Promise.all(letters.map((letter) => load<string>(namesFile(letter))));
  return [...vocabulary.words, ...names.flatMap((text) => text.split(' '))];
}

/** Words that are at all near those of a query that found nothing. */
export async function suggestWords(words: readonly QueryWord[], index: SearchIndex): Promise<string[]> {
  const found = await Promise.all(
    words.map(async ({ text }) => nearestWords(text, await knownWords(text, index, false), 3, SUGGESTED_SLIPS)),
  );
  return [...new Set(found.flat().map(({ word }) => word))].slice(0, MOST_SUGGESTIONS);
}
