import { expect, test } from 'vitest';
import { standingsIn, valuesIn } from '#model/dimension-standings.ts';
import { facetOf, MATRIX_FAMILIES } from '#model/dimensions.ts';
import { UNKNOWN } from '#model/facets.ts';
import { EMPTY_FILTER, passesFilter } from '#model/filter/filter.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import { buildCoverage, sumOf } from '#model/mapping/coverage.ts';
import { isMapped, MAPPED_TIERS } from '#schema/choices.ts';
import { directory as real } from './real.ts';

test('each cell of the real matrices is what its link leads to', () => {
  const all = real.organisations.map((organisation) => toFilterable(organisation, real));
  for (const country of real.gazetteer.programmeCountries)
    for (const dimension of MATRIX_FAMILIES)
      for (const { id, cells } of buildCoverage(real, dimension, country).rows)
        for (const { region, here, wholeCountry } of cells) {
          const values = { palier: [...MAPPED_TIERS], region: [region.id], [facetOf(dimension)]: [id] };
          const count = (withWholeCountry: boolean) =>
            all.filter((organisation) => passesFilter(organisation, { ...EMPTY_FILTER, values, withWholeCountry }))
              .length;
          expect(sumOf(here), `${id} ${region.id}`).toBe(count(false));
          expect(sumOf(here) + sumOf(wholeCountry), `${id} ${region.id}`).toBe(count(true));
        }
});

test('known and unknown together are all, down and across every real matrix', () => {
  const mapped = real.organisations.filter(isMapped);
  for (const country of real.gazetteer.programmeCountries)
    for (const dimension of MATRIX_FAMILIES) {
      const { rows, overall } = buildCoverage(real, dimension, country);
      const unknown = rows.find(({ id }) => id === UNKNOWN);
      const withValue = mapped.filter((it) => standingsIn(facetOf(dimension), it).size > 0);
      expect(sumOf(unknown?.total ?? overall.total) + withValue.length, dimension).toBe(mapped.length);
      const placed = mapped.filter(({ areas, servicePoints }) => areas.length + servicePoints.length > 0);
      expect(sumOf(overall.unplaced) + placed.length, dimension).toBe(mapped.length);
      for (const { id, total, unplaced } of rows) {
        const here = placed.filter((it) => valuesIn(facetOf(dimension), it).includes(id));
        expect(sumOf(unplaced) + here.length, id).toBe(sumOf(total));
      }
    }
});
