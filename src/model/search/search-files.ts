/** The shape of what a browser loads to search: small files, each loaded only when a query needs it. */
import type { Kind, Tier } from '#schema/organisation.ts';
import type { Postings } from './postings.ts';

/** A subject that words lead to: a need, a theme, a place... */
export interface Concept {
  /** `service:hebergement`, `place:gao`. */
  readonly key: string;
  readonly label: string;
  /** The list that shows it without a search: `services/hebergement/`. */
  readonly path?: string;
  /** Who has it; the name of a file where that is long. */
  readonly postings: Postings | string;
}

/** Loaded first, with any query. */
export interface SearchCore {
  /** How many organisations there are. They are numbered A to Z by short name. */
  readonly count: number;
  /** One digit an organisation, 0 to 9: which of two equal ones comes first. From `DATED_RANK` on it may no longer exist. */
  readonly ranks: string;
  /** Words of the vocabularies and the gazetteer as displayed: to the numbers of concepts with weights 1 to 9. */
  readonly lexicon: Readonly<Record<string, readonly (readonly [concept: number, weight: number])[]>>;
  /** Expressions of several words. */
  readonly phrases: readonly (readonly [words: string, concept: number, weight: number])[];
  readonly concepts: readonly Concept[];
  /** Stems that many names hold and that mean no need and no place in the country: they part nobody from anybody. */
  readonly common: readonly string[];
  /** The first word stem of each shard, in order. */
  readonly shards: readonly string[];
  /** First letters by which the list of names' words is split; one empty string where it is whole. */
  readonly letters: readonly string[];
}

export const DATED_RANK = 6;

/** Word stems to the organisations whose name, summary or facts hold them. Very common words have no postings. */
export type SearchShard = Readonly<Record<string, Postings>>;

/** An organisation as a list shows it. */
export interface SearchCard {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** Where the summary is not in the language of the file. */
  readonly summaryLang?: 'fr';
  /** Where it acts, as text. */
  readonly areas?: string;
  readonly kind: Kind;
  readonly tier: Tier;
  /** The year of its newest document, only where that is too old to say that it still exists. */
  readonly datedYear?: number;
  readonly phone?: { readonly number: string; readonly display: string };
}

export const CARDS_PER_FILE = 10;

export const cardsFile = (organisation: number) => `cards-${Math.floor(organisation / CARDS_PER_FILE)}`;
export const shardFile = (shard: number) => `words-${shard}`;
/** Words of names for finding slips: one string, a space between them; those of acronyms and single-word names in capitals. */
export const namesFile = (letter: string) => `names${letter === '' ? '' : `-${letter}`}`;

/** A loader of one file by its name without ending, kept by the caller. */
export type LoadFile = <Content>(name: string) => Promise<Content>;
