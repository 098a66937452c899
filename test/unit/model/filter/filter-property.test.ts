import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, type Facet } from '#model/facets.ts';
import { type Filterable, type FilterState, passesFilter } from '#model/filter/filter.ts';
import { formatFilterQuery, type KnownValues, parseFilterQuery } from '#model/filter/filter-query.ts';
import { countFacets, toFilterTable } from '#model/filter/filter-table.ts';

const VALUES = ['a', 'b', 'c'];
const WORDS = ['aide', 'gao', 'femmes', 'retour'];
const perFacet = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(FACETS.map((facet) => [facet, value])) as Record<Facet, fc.Arbitrary<Value>>);
const organisation: fc.Arbitrary<Filterable> = fc.record({
  values: perFacet(fc.subarray(VALUES)),
  wholeCountryRegions: fc.subarray(VALUES),
  words: fc.subarray(WORDS).map((words) => words.join(' ')),
});
const state: fc.Arbitrary<FilterState> = fc.record({
  values: perFacet(fc.subarray(VALUES)).map((values) =>
    Object.fromEntries(Object.entries(values).filter(([, chosen]) => chosen.length > 0)),
  ),
  words: fc.subarray(WORDS, { maxLength: 2 }).map((words) => words.join(' ')),
  withWholeCountry: fc.boolean(),
});

/** The filter said again in the plainest way, one rule after the other. */
function passesNaively(entry: Filterable, wanted: FilterState): boolean {
  for (const word of wanted.words.split(' ')) if (!entry.words.includes(word)) return false;
  for (const facet of FACETS) {
    const chosen = wanted.values[facet] ?? [];
    const has = new Set(entry.values[facet]);
    if (facet === 'region' && wanted.withWholeCountry) for (const region of entry.wholeCountryRegions) has.add(region);
    if (chosen.length > 0 && !chosen.some((value) => has.has(value))) return false;
  }
  return true;
}

test('any combination of values and words passes what a naive filter passes', () => {
  fc.assert(
    fc.property(organisation, state, (entry, wanted) => {
      expect(passesFilter(entry, wanted)).toBe(passesNaively(entry, wanted));
    }),
    { numRuns: 1000 },
  );
});

test('the counts of one pass are what each value would give with the other facets as they are', () => {
  fc.assert(
    fc.property(fc.array(organisation, { maxLength: 12 }), state, (entries, wanted) => {
      const table = { ...toFilterTable(entries), words: entries.map(({ words }) => words) };
      const { counts, passing } = countFacets(table, wanted);
      expect(passing).toEqual(entries.flatMap((entry, index) => (passesNaively(entry, wanted) ? [index] : [])));
      for (const facet of FACETS) {
        const others = { ...wanted, values: { ...wanted.values, [facet]: [] } };
        for (const value of VALUES) {
          const expected = entries.filter(
            (entry) => passesNaively(entry, others) && entry.values[facet].includes(value),
          );
          expect(counts[facet].get(value) ?? 0).toBe(expected.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('any state goes into an address and comes back the same', () => {
  const known = Object.fromEntries(FACETS.map((facet) => [facet, new Set(VALUES)])) as unknown as KnownValues;
  fc.assert(
    fc.property(state, (wanted) => {
      const address = new URLSearchParams(formatFilterQuery(wanted).toString());
      expect(parseFilterQuery(address, known)).toEqual({ state: wanted, ignored: [] });
    }),
    { numRuns: 500 },
  );
});
