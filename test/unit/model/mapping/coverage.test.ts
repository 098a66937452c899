import { expect, test } from 'vitest';
import { facetOf, MATRIX_FAMILIES } from '#model/dimensions.ts';
import { buildDirectory } from '#model/directory.ts';
import { EMPTY_FILTER, passesFilter } from '#model/filter/filter.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import { buildCoverage, sumOf } from '#model/mapping/coverage.ts';
import { stateOf } from '#model/mapping/coverage-state.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { MAPPED_TIERS } from '#schema/choices.ts';
import { readContentFiles } from '../../../../src/site/content-files.ts';
import { CITE, contentRecords, PLACES } from '../../records.ts';

/** Read before the tests, for it takes longer than they do. */
const real = buildDirectory(checkContent(readContentFiles()).records);

const area = (place: string) => ({ place, cite: CITE });
const themes = [{ id: 'femmes', cite: CITE }];

test('a cell counts those named in the region by tier, and those of the whole country apart', () => {
  const records = contentRecords(
    {
      a: { areas: [area('kita')], themes, tier: 'interviewed' },
      b: { areas: [area('kayes'), area('kita')], themes },
      c: { areas: [area('mali')], themes },
      d: { areas: [area('mali'), area('kayes')], themes },
      e: { areas: [area('gao')] },
    },
    { themes: ['femmes', 'enfants'] },
  );
  const surveyed = PLACES.map((place) => (place.id === 'kayes' ? { ...place, surveyed: true } : place));
  const directory = buildDirectory({ ...records, places: surveyed });
  const [country] = directory.gazetteer.programmeCountries;
  const { rows, totals, overall } = buildCoverage(directory, 'themes', country as NonNullable<typeof country>);
  const shape = rows.map(({ subject, cells, wholeCountry, total }) => [
    subject.id,
    cells.map(({ region, here, wholeCountry: elsewhere, state }) => [
      region.id,
      here.interviewed,
      here.named,
      sumOf(elsewhere),
      state,
    ]),
    sumOf(wholeCountry),
    sumOf(total),
  ]);
  expect(shape).toEqual([
    [
      'femmes',
      [
        ['kayes', 1, 2, 1, 'covered'],
        ['gao', 0, 0, 2, 'not-surveyed'],
      ],
      2,
      4,
    ],
    [
      'enfants',
      [
        ['kayes', 0, 0, 0, 'none-listed'],
        ['gao', 0, 0, 0, 'not-surveyed'],
      ],
      0,
      0,
    ],
  ]);
  expect(totals.map(sumOf)).toEqual([3, 1]);
  expect(overall).toEqual({ wholeCountry: { interviewed: 0, named: 2 }, total: { interviewed: 1, named: 4 } });
});

test('a region without a word on interviews counts as not surveyed', () => {
  expect([stateOf(0, {}), stateOf(0, { surveyed: true }), stateOf(2, {})]).toEqual([
    'not-surveyed',
    'none-listed',
    'covered',
  ]);
});

test('each cell of the real matrices is what its link leads to', () => {
  const all = real.organisations.map((organisation) => toFilterable(organisation, real));
  for (const country of real.gazetteer.programmeCountries)
    for (const dimension of MATRIX_FAMILIES)
      for (const { subject, cells } of buildCoverage(real, dimension, country).rows)
        for (const { region, here, wholeCountry } of cells) {
          const values = { palier: [...MAPPED_TIERS], region: [region.id], [facetOf(dimension)]: [subject.id] };
          const count = (withWholeCountry: boolean) =>
            all.filter((organisation) => passesFilter(organisation, { ...EMPTY_FILTER, values, withWholeCountry }))
              .length;
          expect(sumOf(here), `${subject.id} ${region.id}`).toBe(count(false));
          expect(sumOf(here) + sumOf(wholeCountry), `${subject.id} ${region.id}`).toBe(count(true));
        }
});
