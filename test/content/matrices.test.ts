import { expect, test } from 'vitest';
import { MATRIX_FAMILIES } from '#model/dimensions.ts';
import { EMPTY_FILTER, passesFilter } from '#model/filter/filter.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import { buildCoverage, sumOf } from '#model/mapping/coverage.ts';
import { MAPPED_TIERS } from '#schema/choices.ts';
import { directory as real } from './real.ts';

test('each cell of the real matrices is what its link leads to', () => {
  const all = real.organisations.map((organisation) => toFilterable(organisation, real));
  const facet = { themes: 'theme', services: 'service', typologies: 'typologie' } as const;
  for (const country of real.gazetteer.programmeCountries)
    for (const dimension of MATRIX_FAMILIES)
      for (const { subject, cells } of buildCoverage(real, dimension, country).rows)
        for (const { region, here, wholeCountry } of cells) {
          const values = { palier: [...MAPPED_TIERS], region: [region.id], [facet[dimension]]: [subject.id] };
          const count = (withWholeCountry: boolean) =>
            all.filter((organisation) => passesFilter(organisation, { ...EMPTY_FILTER, values, withWholeCountry }))
              .length;
          expect(sumOf(here), `${subject.id} ${region.id}`).toBe(count(false));
          expect(sumOf(here) + sumOf(wholeCountry), `${subject.id} ${region.id}`).toBe(count(true));
        }
});
