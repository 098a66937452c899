/** The directory as the files that a browser searches in, for one language. */

import type { Card } from '#model/card.ts';
import { foldWords } from '#model/fold.ts';
import { isSociety } from '#schema/choices.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import type { Directory } from '../directory.ts';
import type { Organisation } from '../organisation.ts';
import { canBeCalled } from '../standing.ts';
import { buildConcepts, type ConceptSource, type KindTerm } from './build-concepts.ts';
import { buildWords } from './build-words.ts';
import { cardFiles } from './cards.ts';
import { conceptNames } from './concept-names.ts';
import { countPostings, type Postings, packPostings } from './postings.ts';
import {
  type Concept,
  DATED_ELSEWHERE_RANK,
  DATED_RANK,
  ELSEWHERE_RANK,
  namesFile,
  PART_OF_NAME,
  type SearchCore,
  shardFile,
} from './search-files.ts';
import { CLEAR_SUBJECT, openVocabulary } from './vocabulary-index.ts';

/** Characters of a shard before it is sent; brotli makes about a third of it. */
const SHARD_SIZE = 3000;
/** Postings longer than this are a file of their own. */
const INLINE_POSTINGS = 300;
/** More names than this are split by first letter. */
const NAMES_IN_ONE_FILE = 2000;

/** All files by name, each a value for JSON. */
export function buildSearch(
  directory: Directory,
  locale: Locale,
  kinds: readonly KindTerm[],
  toCard: (organisation: Organisation) => Card,
): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>(cardFiles(directory.organisations.map(toCard)));
  const { names, stems } = buildWords(directory, locale);
  const concepts = buildConcepts(directory, kinds).map((source) => toConcept(source, locale, files));
  const core: SearchCore = {
    count: directory.organisations.length,
    ranks: directory.organisations.map(rank).join(''),
    concepts,
    common: commonStems(stems, concepts, directory.organisations.length),
    shards: addShards(stems, files),
    letters: addNames(names, files),
  };
  files.set('core', core);
  return files;
}

/** Organisations and networks before the rest, interviewed before named, one to call before the others; those elsewhere last. */
function rank(organisation: Organisation): number {
  const { isDated, isElsewhere, tier } = organisation;
  if (isElsewhere) return isDated ? DATED_ELSEWHERE_RANK : ELSEWHERE_RANK;
  const doubts =
    (isSociety(organisation) ? 0 : 3) + (tier === 'interviewed' ? 0 : 1) + (canBeCalled(organisation) ? 0 : 1);
  return isDated ? DATED_RANK : doubts;
}

/** From this share of all names on, a word is common. */
const COMMON_SHARE = 0.06;

/** Words of many names: "association", or what the people of a country are called. Needs and places within it are not meant. */
function commonStems(stems: ReadonlyMap<string, Postings>, concepts: readonly Concept[], count: number): string[] {
  const { hits } = openVocabulary(concepts);
  const isSubject = (word: string) =>
    (hits.get(word) ?? []).some(
      ({ concept, weight }) => weight >= CLEAR_SUBJECT && concepts[concept]?.family !== 'pays',
    );
  const inNames = (postings: Postings) => countPostings(postings.filter(([weight = 0]) => weight >= PART_OF_NAME));
  return [...stems].flatMap(([word, postings]) =>
    !isSubject(word) && (postings.length === 0 || inNames(postings) > Math.max(2, count * COMMON_SHARE)) ? [word] : [],
  );
}

function toConcept(source: ConceptSource, locale: Locale, files: Map<string, unknown>): Concept {
  const { family, members, subject, within } = source;
  const postings = packPostings(members);
  const isLong = countPostings(postings) > INLINE_POSTINGS;
  const file = `list-${family}-${subject.id}`;
  if (isLong) files.set(file, postings);
  const need = 'need' in subject && family === 'services' ? subject.need : undefined;
  return {
    family,
    id: subject.id,
    ...conceptNames(subject, locale),
    ...(need && { ask: localiseText(need, locale) }),
    ...(within && { within }),
    postings: isLong ? file : postings,
  };
}

function addShards(stems: ReadonlyMap<string, Postings>, files: Map<string, unknown>): string[] {
  const first: string[] = [];
  let shard: Record<string, Postings> = {};
  let size = 0;
  for (const [word, postings] of stems) {
    if (size === 0) first.push(word);
    shard[word] = postings;
    size += JSON.stringify(postings).length + word.length + 4;
    files.set(shardFile(first.length - 1), shard);
    if (size < SHARD_SIZE) continue;
    shard = {};
    size = 0;
  }
  return first;
}

function addNames(names: readonly string[], files: Map<string, unknown>): string[] {
  if (names.length <= NAMES_IN_ONE_FILE) {
    files.set(namesFile(''), names.join(' '));
    return [''];
  }
  const groups = Map.groupBy(names, (name) => foldWords(name).charAt(0));
  for (const [letter, group] of groups) files.set(namesFile(letter), group.join(' '));
  return [...groups.keys()].sort();
}
