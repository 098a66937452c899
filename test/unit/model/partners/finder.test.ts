import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { buildFilterFiles, type FilterFile } from '#model/filter/filter-files.ts';
import { findPartners, soughtAt } from '#model/partners/finder.ts';
import { sidesOf } from '#model/partners/sides.ts';
import { missingFor, type PartnerQuery, WISHES } from '#model/partners/wishes.ts';
import { CITE, contentRecords } from '../../records.ts';

const areas = (...places: string[]) => ({ areas: places.map((place) => ({ place, cite: CITE })) });
const themes = (...ids: string[]) => ({ themes: ids.map((id) => ({ id, cite: CITE })) });
const publics = (...ids: string[]) => ({ audiences: ids.map((id) => ({ id, cite: CITE })) });
const typology = (id: string) => ({ typology: { id, cite: CITE } });
const old = { cite: ['note-2014#t1'] };

const directory = buildDirectory(
  contentRecords(
    {
      a: { ...areas('kita'), ...themes('femmes'), ...typology('locales') },
      b: { ...areas('mali'), ...themes('femmes'), ...typology('nationales'), tier: 'interviewed' },
      c: { ...areas('gao'), ...themes('femmes', 'enfants'), ...publics('enfants') },
      d: { ...areas('kayes'), ...themes('enfants') },
      e: { ...areas('kayes'), ...typology('nationales') },
      f: { ...themes('femmes') },
      g: { kind: 'reseau', ...publics('organisations'), networks: { members: ['a'] } },
      h: { kind: 'institution-publique', ...areas('kayes'), ...themes('femmes') },
      i: { summary: { fr: 'Vieux.', en: 'Old.', ...old }, kind: 'reseau' },
      j: {
        ...areas('kayes'),
        ...themes('femmes'),
        notToCall: { why: 'ended', text: { fr: 'Fini.', en: 'Over.' }, cite: CITE },
      },
    },
    { themes: ['femmes', 'enfants'], publics: ['enfants', 'organisations'], typologies: ['locales', 'nationales'] },
  ),
);
const file = JSON.parse(
  JSON.stringify(buildFilterFiles(directory, 'fr', directory.organisations.length).get('filter')),
) as FilterFile;
const idOf = (organisation: number) => directory.organisations[organisation]?.id;
function find(asked: PartnerQuery) {
  const { partners, without } = findPartners(file, asked);
  return [partners.map(({ organisation }) => idOf(organisation)), without];
}

test('the same, in the same place: who acts in the whole country is of it, and what to give up for more is counted', () => {
  expect(find({ wish: 'pareil', region: 'kayes', theme: 'femmes' })).toEqual([
    ['b', 'a'],
    [
      { facet: 'region', isWish: false, count: 2, unknown: 1 },
      { facet: 'theme', isWish: false, count: 2, unknown: 1 },
    ],
  ]);
});

test('where nobody fits, those who lack one thing are shown, the likeliest first; else nobody but those who fit', () => {
  const asked: PartnerQuery = { wish: 'pareil', region: 'kayes', theme: 'enfants', public: 'enfants' };
  const { nearest, partners } = findPartners(file, asked);
  expect(partners).toEqual([]);
  expect(nearest.map(({ organisation }) => idOf(organisation))).toEqual(['c', 'd']);
  expect(findPartners(file, { wish: 'pareil', region: 'kayes', theme: 'femmes' }).nearest).toEqual([]);
});

test('another theme in the same region, with those whose themes nobody says apart', () => {
  expect(find({ wish: 'autre-theme', region: 'kayes', theme: 'femmes' })).toEqual([
    ['d'],
    [{ facet: 'theme', isWish: true, count: 3, unknown: 1 }],
  ]);
});

test('the same theme in another region leaves out who acts here, or in the whole country', () => {
  expect(find({ wish: 'autre-region', region: 'kayes', theme: 'femmes' })[0]).toEqual(['c']);
  expect(find({ wish: 'autre-region', region: 'gao', theme: 'femmes' })[0]).toEqual(['a']);
});

test('another typology is one that is known and not ours', () => {
  expect(find({ wish: 'autre-typologie', typologie: 'locales' })[0]).toEqual(['b', 'e']);
  expect(find({ wish: 'autre-typologie', typologie: 'locales', region: 'kayes', theme: 'femmes' })[0]).toEqual(['b']);
});

test('networks, and those that help organisations, are found without saying more; nobody of old documents alone', () => {
  expect(find({ wish: 'reseau' })[0]).toEqual(['g']);
  expect(find({ wish: 'appui', region: 'kayes' })[0]).toEqual(['g']);
});

test('each wish says what it needs to be told first', () => {
  const missing = (own: object) => WISHES.map((wish) => missingFor({ ...own, wish }));
  expect(missing({})).toEqual([['region', 'theme', 'public'], ['region'], ['theme', 'public'], ['typologie'], [], []]);
  expect(missing({ region: 'kayes', theme: 'femmes', typologie: 'locales' })).toEqual([[], [], [], [], [], []]);
});

test('the file in the browser gives of each organisation the side that the build reads', () => {
  const sides = sidesOf(directory.organisations, directory);
  directory.organisations.forEach((organisation, at) => {
    const { isNetwork, ...side } = soughtAt(file, at);
    // A network is one of its own; its number has no name in the file, and nobody asks for it.
    const networks = sides.get(organisation)?.networks.filter((id) => id !== organisation.id);
    expect(side).toEqual({ ...sides.get(organisation), networks });
    expect(isNetwork).toBe(organisation.kind === 'reseau');
  });
});
