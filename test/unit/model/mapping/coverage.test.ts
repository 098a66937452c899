import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildCoverage, sumOf } from '#model/mapping/coverage.ts';
import { stateOf } from '#model/mapping/coverage-state.ts';
import { CITE, contentRecords, PLACES } from '../../records.ts';

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
