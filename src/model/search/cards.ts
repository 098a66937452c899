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
  const files = new Map<string, Card[]>();
  cards.forEach((card, organisation) => {
    const name = `cards-${fileOf(organisation, cards.length)}`;
    files.set(name, [...(files.get(name) ?? []), card]);
  });
  return files;
}

/** @param count how many organisations the directory has. */
export async function loadCards(organisations: readonly number[], count: number, load: LoadFile): Promise<Card[]> {
  const files = await Promise.all(
    organisations.map((organisation) => load<Card[]>(`cards-${fileOf(organisation, count)}`)),
  );
  return files.flatMap((file, index) => file[(organisations[index] ?? 0) % cardsPerFile(count)] ?? []);
}
