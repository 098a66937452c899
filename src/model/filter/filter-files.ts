/** The files of the filter for the browser. Organisations are in their order A to Z, the one in which cards are numbered. */

import type { Directory } from '#model/directory.ts';
import { foldWords } from '#model/fold.ts';
import { mayBeSuggested } from '#model/standing.ts';
import { type Locale, localiseText } from '#schema/locale.ts';
import { type FilterTable, toFilterTable } from './filter-table.ts';
import { toFilterable } from './filterable.ts';
export interface FilterFile extends FilterTable {
  /** How many places each organisation acts in. */
  readonly areas: readonly number[];
  /** The numbers of those that are suggested to nobody as a partner. */
  readonly notSuggested: readonly number[];
  /** How many organisations the directory has whose cards these numbers lead to: more than the rows where other countries are known. */
  readonly cards: number;
}

/**
 * The files by name: the facts, and the words, which are larger and only loaded for a query with words.
 *
 * @param directory what is filtered: the first so many of those that have cards.
 * @param cards how many organisations have one.
 */
export function buildFilterFiles(directory: Directory, locale: Locale, cards: number): ReadonlyMap<string, unknown> {
  const entries = directory.organisations.map((organisation) => toFilterable(organisation, directory));
  const file: FilterFile = {
    ...toFilterTable(entries),
    areas: directory.organisations.map(({ areas }) => areas.length),
    notSuggested: directory.organisations.flatMap((it, index) => (mayBeSuggested(it) ? [] : [index])),
    cards,
  };
  const words = directory.organisations.map((organisation, index) =>
    unique(`${entries[index]?.words ?? ''} ${foldWords(localiseText(organisation.summary, locale))}`),
  );
  return new Map<string, unknown>([
    ['filter', file],
    ['filter-words', words],
  ]);
}

const unique = (text: string) => [...new Set(text.split(' '))].join(' ');
