/** Organisations as a list in the browser shows them, in files of their own: only those that are seen are loaded. */
import type { Card } from '#model/card.ts';
import type { LoadFile } from './search-files.ts';

/** Up to so many organisations one file holds all: smaller, compressed together, than the several files of ten results. */
const ALL_IN_ONE = 200;
const IN_A_LARGE_DIRECTORY = 10;

const cardsPerFile = (count: number) => (count <= ALL_IN_ONE ? ALL_IN_ONE : IN_A_LARGE_DIRECTORY);
const fileOf = (organisation: number, count: number) => Math.floor(organisation / cardsPerFile(count));

/** The files by name. @param cards of all organisations, in their order A to Z. */
export function cardFiles(cards: readonly Card[]): Map<string, readonly Card[]> {
  return numberedFiles('cards', cards);
}

/** @param count how many organisations the directory has. */
export async function loadCards(organisations: readonly number[], count: number, load: LoadFile): Promise<Card[]> {
  return loadNumbered<Card>('cards', organisations, count, load);
}

/** What is known of each organisation in files by name, as cards are. @param items of all, in their order A to Z. */
export function numberedFiles<Item>(prefix: string, items: readonly Item[]): Map<string, readonly Item[]> {
  const files = new Map<string, Item[]>();
  items.forEach((item, organisation) => {
    const name = `${prefix}-${fileOf(organisation, items.length)}`;
    files.set(name, [...(files.get(name) ?? []), item]);
  });
  return files;
}

/** What of those files is about these organisations. @param count how many organisations the directory has. */
export async function loadNumbered<Item>(
  prefix: string,
  organisations: readonly number[],
  count: number,
  load: LoadFile,
): Promise<Item[]> {
  const files = await Promise.all(
    organisations.map((organisation) => load<Item[]>(`${prefix}-${fileOf(organisation, count)}`)),
  );
  return files.flatMap((file, index) => file[(organisations[index] ?? 0) % cardsPerFile(count)] ?? []);
}
