/** What a state of the filter gives: counts, and the organisations of one page. Loads its data on first use. */
import type { Card } from '#model/card.ts';
import type { FilterFile } from '#model/filter/filter-files.ts';
import { countFacets, type FacetCounts, holders, passingByOld } from '#model/filter/filter-table.ts';
import { sortOrganisations } from '#model/filter/sorting.ts';
import type { RowFacet } from '#model/row-names.ts';
import { loadCards } from '#model/search/cards.ts';
import type { LoadFile } from '#model/search/search-files.ts';
import type { ViewState } from './filter-address.ts';

/** Cards on a page; fewer in a large directory, where those of one page come from as many files. */
const PER_PAGE = { few: 30, many: 10 } as const;
const MANY = 1000;

/** A card, with the year of the old document that alone puts it in the list. */
export interface ListedCard extends Card {
  /** Its values in a facet that a row names. */
  readonly valuesOf: (facet: RowFacet) => readonly string[];
  readonly oldYear?: number | undefined;
}

export interface FilterAnswer {
  readonly total: number;
  /** Those among them that act in the whole country only; counted apart. */
  readonly wholeCountry: number;
  readonly page: number;
  readonly pages: number;
  /** The numbers of all that were found, in their order. */
  readonly found: readonly number[];
  /** Those of this page. */
  readonly shown: readonly number[];
  /** Those that pass by an old document only, with its year: after all others, in no count. */
  readonly old: readonly (readonly [organisation: number, year: number])[];
  readonly counts: FacetCounts['counts'];
  cards(): Promise<ListedCard[]>;
}

/**
 * Counts and organisations of a state of the filter.
 *
 * @throws where a file does not come.
 */
export async function answerFilter({ filter, page, sort }: ViewState, load: LoadFile): Promise<FilterAnswer> {
  const words = filter.words.trim() === '' ? undefined : load<string[]>('filter-words');
  const [file, texts] = await Promise.all([load<FilterFile>('filter'), words]);
  const table = texts ? { ...file, words: texts } : file;
  const { counts, passing } = countFacets(table, filter);
  const old = passingByOld(table, filter);
  const found = sortOrganisations(passing, file, sort);
  const perPage = file.cards > MANY ? PER_PAGE.many : PER_PAGE.few;
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const at = Math.min(page, pages);
  const shown = found.slice((at - 1) * perPage, at * perPage);
  const regions = filter.values.region ?? [];
  const isHere = regions.length > 0 ? holders(file.facets.region, regions) : () => true;
  return {
    total: found.length,
    wholeCountry: found.filter((organisation) => !isHere(organisation)).length,
    page: at,
    pages,
    found,
    shown,
    old,
    counts,
    cards: async () => {
      const last = at === pages ? old : [];
      const numbers = [...shown, ...last.map(([organisation]) => organisation)];
      const cards = await loadCards(numbers, file.cards, load);
      return cards.map((card, index) => ({
        ...card,
        oldYear: last[index - shown.length]?.[1],
        valuesOf: (facet) => {
          const { rows, sets } = file.facets[facet];
          return sets[rows[numbers[index] ?? -1] ?? -1] ?? [];
        },
      }));
    },
  };
}
