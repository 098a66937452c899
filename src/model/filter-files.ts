/**
 * What the filter knows of all organisations, small enough for 10,000 of them: each distinct set of values once, then one
 * number an organisation. Organisations are in their order A to Z, the one in which cards are numbered.
 */
import type { Directory } from './directory.ts';
import { FACETS, type Facet, type Filterable, foldWords, perFacet } from './filter.ts';
import { toFilterable } from './filterable.ts';
import type { Sortable } from './sorting.ts';

interface Column {
  readonly sets: readonly (readonly string[])[];
  /** For each organisation, which of the sets it has. */
  readonly rows: readonly number[];
}

export interface FilterFile {
  readonly facets: Readonly<Record<Facet, Column>>;
  readonly wholeCountryRegions: Column;
  /** How many places each organisation acts in. */
  readonly areas: readonly number[];
}

export type FilterEntry = Filterable & Sortable;

/** The files by name: the facts, and the words, which are larger and only loaded for a query with words. */
export function buildFilterFiles(directory: Directory, locale: 'fr' | 'en'): ReadonlyMap<string, unknown> {
  const entries = directory.organisations.map((organisation) => toFilterable(organisation, directory));
  const file: FilterFile = {
    facets: perFacet((facet) => toColumn(entries.map(({ values }) => values[facet]))),
    wholeCountryRegions: toColumn(entries.map((entry) => entry.wholeCountryRegions)),
    areas: directory.organisations.map(({ areas }) => areas.length),
  };
  const words = directory.organisations.map((organisation, index) =>
    unique(`${entries[index]?.words ?? ''} ${foldWords(organisation.summary[locale] ?? organisation.summary.fr)}`),
  );
  return new Map<string, unknown>([
    ['filter', file],
    ['filter-words', words],
  ]);
}

const unique = (text: string) => [...new Set(text.split(' '))].join(' ');

/** The entries of the file, ready to be filtered. @param words those of `filter-words`; none where no word is asked for. */
export function readFilterFile(file: FilterFile, words: readonly string[] = []): FilterEntry[] {
  return file.areas.map((areas, index) => ({
    values: valuesAt(file, index),
    wholeCountryRegions: valueAt(file.wholeCountryRegions, index),
    words: words[index] ?? '',
    areas,
    position: index,
  }));
}

/** Written as a loop: it runs for each of 10,000 organisations on a slow telephone. */
function valuesAt({ facets }: FilterFile, index: number): FilterEntry['values'] {
  const values = {} as Record<Facet, readonly string[]>;
  for (const facet of FACETS) values[facet] = valueAt(facets[facet], index);
  return values;
}

const valueAt = ({ rows, sets }: Column, index: number) => sets[rows[index] ?? 0] ?? [];

function toColumn(values: readonly (readonly string[])[]): Column {
  const numbers = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const rows = values.map((set) => {
    const key = set.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(set) - 1;
  });
  return { sets, rows };
}
