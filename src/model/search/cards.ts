/** Organisations as a list in the browser shows them, in files of their own: only those that are seen are loaded. */
import type { Locale } from '#schema/locale.ts';
import type { Kind, Tier } from '#schema/organisation.ts';
import type { LoadFile } from './search-files.ts';

export interface SearchCard {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  /** Where the summary is not in the language of the file. */
  readonly summaryLang?: Locale;
  /** Where it acts, as text. */
  readonly areas?: string;
  readonly kind: Kind;
  readonly tier: Tier;
  /** The year of its newest document, only where that is too old to say that it still exists. */
  readonly datedYear?: number;
  readonly phone?: { readonly number: string; readonly display: string };
}

/** Up to so many organisations one file holds all: smaller, compressed together, than the several files of ten results. */
const ALL_IN_ONE = 200;
const IN_A_LARGE_DIRECTORY = 10;

const cardsPerFile = (count: number) => (count <= ALL_IN_ONE ? ALL_IN_ONE : IN_A_LARGE_DIRECTORY);
const fileOf = (organisation: number, count: number) => Math.floor(organisation / cardsPerFile(count));

/** The files by name. @param cards of all organisations, in their order A to Z. */
export function cardFiles(cards: readonly SearchCard[]): Map<string, readonly SearchCard[]> {
  const files = new Map<string, SearchCard[]>();
  cards.forEach((card, organisation) => {
    const name = `cards-${fileOf(organisation, cards.length)}`;
    files.set(name, [...(files.get(name) ?? []), card]);
  });
  return files;
}

/** @param count how many organisations the directory has. */
export async function loadCards(
  organisations: readonly number[],
  count: number,
  load: LoadFile,
): Promise<SearchCard[]> {
  const files = await Promise.all(
    organisations.map((organisation) => load<SearchCard[]>(`cards-${fileOf(organisation, count)}`)),
  );
  return files.flatMap((file, index) => file[(organisations[index] ?? 0) % cardsPerFile(count)] ?? []);
}
