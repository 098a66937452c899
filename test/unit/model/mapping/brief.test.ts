import { expect, test } from 'vitest';
import { MATRIX_FAMILIES, type MatrixFamily } from '#model/dimensions.ts';
import { buildDirectory } from '#model/directory.ts';
import { buildAllLists, type OrganisationList } from '#model/lists/lists.ts';
import { type Brief, countsByRegion, regionBrief, rowSign, subjectBrief } from '#model/mapping/brief.ts';
import { buildCoverage, type Coverage } from '#model/mapping/coverage.ts';
import { CITE, contentRecords, PLACES, place } from '../../records.ts';

const areas = (...places: string[]) => ({ areas: places.map((id) => ({ place: id, cite: CITE })) });
const themes = (...ids: string[]) => ({ themes: ids.map((id) => ({ id, cite: CITE })) });
const other = ['carte-2022#t2'];
const old = ['note-2014#t1'];

const records = contentRecords(
  {
    a: { ...areas('kita'), ...themes('femmes'), tier: 'interviewed' },
    b: { ...areas('kayes'), themes: [{ id: 'femmes', cite: other }] },
    c: { ...areas('mali'), ...themes('enfants') },
    d: { kind: 'institution-publique', ...areas('kayes'), tier: 'releve', ...themes('jeunes') },
    e: { areas: [{ place: 'kayes', cite: old }] },
    f: themes('transit'),
  },
  { themes: ['femmes', 'enfants', 'jeunes', 'transit', 'diaspora'], services: ['sante'] },
);
const surveyed = PLACES.map((it) =>
  it.id === 'kayes' ? place({ id: 'kayes', level: 'region', parent: 'mali', surveyed: true }) : it,
);
const directory = buildDirectory({ ...records, places: surveyed });
const lists = buildAllLists(directory);
const coverage = Object.fromEntries(
  MATRIX_FAMILIES.map((family) => [
    family,
    directory.gazetteer.programmeCountries.map((country) => buildCoverage(directory, family, country)),
  ]),
) as Record<MatrixFamily, Coverage[]>;
const context = { directory, lists, coverage };
const listOf = (family: 'regions' | 'themes', id: string) =>
  lists[family].find((it) => it.id === id) as OrganisationList;
const rowsOf = ({ crossings }: Brief) =>
  crossings.map(({ country, family, rows, unknown }) => [
    family,
    country.id,
    rows.map(({ here, state, subject, wholeCountry }) => [subject.id, here, wholeCountry, state]),
    unknown,
  ]);
const groupsOf = ({ groups }: Brief) =>
  groups.map(({ kind, organisations, tier }) => [kind, tier, organisations.map(({ id }) => id)]);

test('a region in brief: who is there by kind and tier, each theme and need with its number or with what its silence means', () => {
  const brief = regionBrief(listOf('regions', 'kayes'), context);
  expect(brief.tiers).toEqual([
    { tier: 'interviewed', count: 1 },
    { tier: 'named', count: 1 },
    { tier: 'releve', count: 1 },
  ]);
  expect(groupsOf(brief)).toEqual([
    ['osc', 'interviewed', ['a']],
    ['osc', 'named', ['b']],
    ['institution-publique', 'releve', ['d']],
  ]);
  expect(brief.years).toEqual([2022, 2022]);
  expect(brief.old.map(([{ id }, year]) => [id, year])).toEqual([['e', 2014]]);
  expect(rowsOf(brief)).toEqual([
    [
      'themes',
      'mali',
      [
        ['femmes', 2, 0, 'attested'],
        ['enfants', 0, 1, 'none-listed'],
        ['jeunes', 1, 0, 'none-listed'],
        ['transit', 0, 0, 'none-unplaced'],
        ['diaspora', 0, 0, 'none-listed'],
      ],
      0,
    ],
    ['services', 'mali', [['sante', 0, 0, 'none-listed']], 3],
  ]);
});

test('a theme in brief: each region with its number or with what its silence means', () => {
  const brief = subjectBrief('themes', listOf('themes', 'femmes'), context);
  expect(groupsOf(brief)).toEqual([
    ['osc', 'interviewed', ['a']],
    ['osc', 'named', ['b']],
  ]);
  expect(rowsOf(brief)).toEqual([
    [
      'regions',
      'mali',
      [
        ['kayes', 2, 0, 'attested'],
        ['gao', 0, 0, 'not-surveyed'],
      ],
      0,
    ],
  ]);
  expect(rowsOf(subjectBrief('themes', listOf('themes', 'enfants'), context))[0]?.[2]).toEqual([
    ['kayes', 0, 1, 'none-listed'],
    ['gao', 0, 1, 'not-surveyed'],
  ]);
});

test('its sources are those that say so, each with how many organisations, whole countries among them', () => {
  const { documents, pages } = regionBrief(listOf('regions', 'kayes'), context);
  expect(documents.map(({ count, id }) => [id, count])).toEqual([['carte-2022', 4]]);
  expect(pages).toBe(0);
});

test('a number says by a sign what it rests on, and none where there is none', () => {
  const [themes] = regionBrief(listOf('regions', 'kayes'), context).crossings;
  expect(themes?.rows.map((row) => [row.subject.id, rowSign(row)])).toEqual([
    ['femmes', ''],
    ['enfants', ''],
    ['jeunes', '°'],
    ['transit', ''],
    ['diaspora', ''],
  ]);
});

test('the regions of a subject with their numbers, for its map', () => {
  expect([...countsByRegion(subjectBrief('themes', listOf('themes', 'femmes'), context))]).toEqual([
    ['kayes', 2],
    ['gao', 0],
  ]);
});
