/** The shape of what a browser loads to search: small files, each loaded only when a query needs it. */
import type { SearchFamily } from '#model/dimensions.ts';
import type { Postings } from './postings.ts';

/** The kinds of subjects that words lead to; those of a vocabulary and of places with a list are folders of the site too. */
export type Family = SearchFamily | 'lieux';

/** A subject that words lead to: a need, a theme, a place... */
export interface Concept {
  readonly family: Family;
  readonly id: string;
  readonly label: string;
  /** Other words for it in the language of the page, a bar between them; then those of the other language. */
  readonly own?: string;
  readonly other?: string;
  /** Single words that only its definition holds. */
  readonly about?: string;
  /** A need: how one who has it would say it. */
  readonly ask?: string;
  /** A place of the programme: the region or the country whose page of help answers for it. */
  readonly within?: string;
  /** Who has it; the name of a file where that is long. */
  readonly postings: Postings | string;
}

/** Loaded first, with any query. */
export interface SearchCore {
  /** How many organisations there are. They are numbered A to Z by short name. */
  readonly count: number;
  /** One digit an organisation, 0 to 9: which of two equal ones comes first; `DATED_RANK` and the ranks elsewhere say more. */
  readonly ranks: string;
  readonly concepts: readonly Concept[];
  /** Stems that many names hold and that mean no need and no place in the country: they part nobody from anybody. */
  readonly common: readonly string[];
  /** The first word stem of each shard, in order. */
  readonly shards: readonly string[];
  /** First letters by which the list of names' words is split; one empty string where it is whole. */
  readonly letters: readonly string[];
}

/** It may no longer exist. */
export const DATED_RANK = 6;
/** It belongs to a country without a mapping; in the second case it may no longer exist. */
export const ELSEWHERE_RANK = 8;
export const DATED_ELSEWHERE_RANK = 9;

/** Whether a rank says that an organisation may no longer exist. */
export function isDatedRank(rank: number): boolean {
  return rank === DATED_RANK || rank === DATED_ELSEWHERE_RANK;
}

/** The weight of an acronym or a name of one word: typed in full, it means this organisation. */
export const WHOLE_NAME = 9;
/** From this weight on, a word is part of a name; below, of what is said of the organisation. */
export const PART_OF_NAME = 4;

/** Word stems to the organisations whose name, summary or facts hold them. Very common words have no postings. */
export type SearchShard = Readonly<Record<string, Postings>>;

export const shardFile = (shard: number) => `words-${shard}`;
/** Words of names for finding slips: one string, a space between them; those of acronyms and single-word names in capitals. */
export const namesFile = (letter: string) => `names${letter === '' ? '' : `-${letter}`}`;

/** A loader of one file by its name without ending, kept by the caller. */
export type LoadFile = <Content>(name: string) => Promise<Content>;
