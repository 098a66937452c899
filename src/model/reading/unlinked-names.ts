/** Finds the names of organisations in a text that says them without leading to their entry. */
import type { Organisation } from '#model/organisation.ts';

type Nameable = Pick<Organisation, 'id' | 'name' | 'acronym' | 'aliases'>;

export interface UnlinkedName {
  readonly organisation: string;
  readonly name: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Names, acronyms and other spellings as whole words, in their own capitals, with either apostrophe. The cost grows with
 * the text: each word is looked up among the first words of names.
 *
 * @param text what a reader sees outside of links.
 */
export function unlinkedNames(text: string, organisations: readonly Nameable[]): UnlinkedName[] {
  const plain = straight(text);
  const names = byFirstWord(organisations);
  return Array.from(plain.matchAll(WORD)).flatMap(({ 0: word, index }) =>
    (names.get(word) ?? []).filter(({ name }) => standsAt(plain, index, name)),
  );
}

function byFirstWord(organisations: readonly Nameable[]): ReadonlyMap<string, UnlinkedName[]> {
  const names = organisations.flatMap(({ id, name, acronym, aliases }) =>
    [name, ...(acronym ? [acronym] : []), ...aliases].map((spelling) => ({
      organisation: id,
      name: straight(spelling),
    })),
  );
  return Map.groupBy(names, ({ name }) => name.match(WORD)?.[0] ?? '');
}

function standsAt(text: string, index: number, name: string): boolean {
  return text.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + name.length));
}

function straight(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
}
