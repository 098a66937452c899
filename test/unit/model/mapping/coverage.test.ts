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
  const shape = rows.map(({ id, cells, wholeCountry, total }) => [
    id,
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
        ['kayes', 1, 2, 1, 'attested'],
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
    [
      'inconnu',
      [
        ['kayes', 0, 0, 0, 'unknown'],
        ['gao', 0, 1, 0, 'unknown'],
      ],
      0,
      1,
    ],
  ]);
  expect(totals.map(sumOf)).toEqual([3, 1]);
  expect(overall).toEqual({
    wholeCountry: { interviewed: 0, named: 2 },
    unplaced: { interviewed: 0, named: 0 },
    total: { interviewed: 1, named: 4 },
  });
});

test('each state of a cell says why its number is what it is', () => {
  const none = { here: 0, attested: 0, unplaced: 0 };
  expect([
    stateOf(none, {}),
    stateOf(none, { surveyed: true }),
    stateOf({ ...none, unplaced: 2 }, { surveyed: true }),
    stateOf({ ...none, here: 2 }, {}),
    stateOf({ ...none, here: 2, attested: 1 }, {}),
  ]).toEqual(['not-surveyed', 'none-listed', 'none-unplaced', 'crossed', 'attested']);
});

test('what no passage says together is crossed, and the matrix says how often', () => {
  const record = { areas: [{ place: 'kayes', cite: [CITE[0] ?? ''] }], tier: 'named' as const };
  const directory = buildDirectory(
    contentRecords(
      {
        joined: { ...record, name: 'J', themes: [{ id: 'femmes', cite: [CITE[0] ?? ''] }] },
        apart: { ...record, name: 'A', themes: [{ id: 'jeunes', cite: ['carte-2022#t9'] }] },
        inferred: { ...record, name: 'I', themes: [{ id: 'enfants', basis: 'inferred', cite: [CITE[0] ?? ''] }] },
      },
      { themes: ['femmes', 'jeunes', 'enfants'] },
    ),
  );
  const [country] = directory.gazetteer.programmeCountries;
  if (!country) throw new Error('no country');
  const { pairs } = buildCoverage(directory, 'themes', country);
  expect(pairs).toEqual({ all: 3, attested: 1 });
});
