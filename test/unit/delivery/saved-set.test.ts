import { expect, test } from 'vitest';
import {
  addressOf,
  belongsTo,
  bytesOf,
  cacheName,
  chosenSet,
  countryPart,
  parseCacheName,
  partOf,
  READING_PART,
  type SavedSet,
  setName,
  usualParts,
  voicePart,
} from '#delivery/saved-set.ts';

const languagesOf = (path: string) => ['fr', 'en'].filter((locale) => belongsTo(path, locale, ['fr', 'en'], 'fr'));

test('pages belong to one language, styles and contact cards to both', () => {
  expect(languagesOf('index.html')).toEqual(['fr']);
  expect(languagesOf('en/orientation/index.html')).toEqual(['en']);
  expect(languagesOf('enfants/index.html')).toEqual(['fr']);
  expect(languagesOf('404.html')).toEqual(['fr', 'en']);
  expect(languagesOf('_astro/Page.css')).toEqual(['fr', 'en']);
  expect(languagesOf('organisations/ame.vcf')).toEqual(['fr', 'en']);
  expect(languagesOf('recherche/0a1b/core.json')).toEqual(['fr']);
  expect(languagesOf('regions/gao/fil.atom')).toEqual([]);
  expect(languagesOf('en/recherche/0a1b/core.json')).toEqual(['en']);
});

test('what machines read, downloads and full text are not saved', () => {
  const paths = [
    'sitemap-0.xml',
    'robots.txt',
    'hors-ligne/fr.json',
    'service-worker.js',
    'pagefind/fragment/fr_1a2b.pf_fragment',
    'donnees/v1/organisations.json',
    'tableaux/2.csv',
    'en/couverture/services.csv',
    'couverture/annuaire.json',
    'widget/index.html',
  ];
  expect(paths.flatMap(languagesOf)).toEqual([]);
});

test('our audit of accessibility is read at a desk, what is published of people and the risks of it everywhere', () => {
  expect(partOf('accessibilite/index.html', {}, [])).toBe(READING_PART);
  expect(partOf('en/accessibilite/index.html', {}, [])).toBe(READING_PART);
  expect(partOf('vie-privee/index.html', {}, [])).toBeUndefined();
});

test('a page stands at its address, a file under its name', () => {
  expect(['index.html', 'en/a/index.html', '404.html', 'a/fiche.html'].map(addressOf)).toEqual([
    '',
    'en/a/',
    '404.html',
    'a/fiche.html',
  ]);
});

test('recordings are a part of their language, which is saved where it is asked for; what reads aloud is always saved', () => {
  const paths = ['ecouter/bm/besoin-sante.mp3', 'ecouter/bm/sante/gao/liste.json', 'ecouter/fr.js'];
  expect(paths.map((path) => partOf(path, { gao: 'gao' }, []))).toEqual([voicePart('bm'), voicePart('bm'), undefined]);
  expect(paths.map(languagesOf)).toEqual(paths.map(() => ['fr', 'en']));
  expect(usualParts({ parts: { gao: 1, [voicePart('bm')]: 2 } })).toEqual(['gao']);
});

test('the name of a copy says its language and version, and is not that of another site of the host', () => {
  expect(parseCacheName('/annuaire/', cacheName('/annuaire/', 'fr', 'v1'))).toEqual({ locale: 'fr', version: 'v1' });
  expect(parseCacheName('/', cacheName('/annuaire/', 'fr', 'v1'))).toBeUndefined();
});

const PARTS = {
  ...{ gao: 'gao', kayes: 'kayes', agadez: countryPart('niger'), niger: countryPart('niger') },
  'langues/gao': READING_PART,
  'organisations/jmed': countryPart('niger'),
};

test('a page of a region is of that region, what is read at a desk is of the reading, the rest is always saved', () => {
  const parts = (...paths: string[]) => paths.map((path) => partOf(path, PARTS, ['themes', 'pays']));
  expect(parts('orientation/sante/gao/index.html', 'regions/gao/index.html', 'regions/gao.vcf')).toEqual([
    'gao',
    'gao',
    'gao',
  ]);
  const printed = [
    'en/orientation/fiches/gao/fiche.html',
    'orientation/fiches/index.html',
    'en/regions/gao/note/index.html',
  ];
  expect(parts(...printed)).toEqual([READING_PART, READING_PART, READING_PART]);
  expect(
    parts(
      'orientation/langues/gao/index.html',
      'orientation/langues/agadez/index.html',
      'orientation/langues/index.html',
    ),
  ).toEqual([READING_PART, 'pays/niger', undefined]);
  expect(parts('_astro/xlsx.0a1b.js', '_astro/Page.css')).toEqual([READING_PART, undefined]);
  expect(parts('organisations/jmed.vcf', 'organisations/gao.vcf')).toEqual(['pays/niger', undefined]);
  expect(parts('orientation/sante/agadez/index.html', 'en/orientation/sante/niger/index.html')).toEqual([
    'pays/niger',
    'pays/niger',
  ]);
  const read = [
    'tableaux/index.html',
    'en/tableaux/2/index.html',
    'dossiers/contexte/index.html',
    'contribuer/index.html',
  ];
  expect(parts(...read)).toEqual(read.map(() => READING_PART));
  expect(
    parts(
      'index.html',
      'orientation/sante/index.html',
      'orientation/sante/pays/index.html',
      'organisations/index.html',
      'organisations/a-z/2/index.html',
      'organisations/gao.vcf',
      'regions/index.html',
    ),
  ).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined]);
  expect(parts('organisations/gao/index.html', 'en/organisations/ame/index.html')).toEqual([
    READING_PART,
    READING_PART,
  ]);
});

const set: SavedSet = {
  version: 'v1',
  bytes: 100,
  parts: { gao: 20, kayes: 30, [countryPart('niger')]: 25, [READING_PART]: 40 },
  files: [
    ['', 50, 'a'],
    ['orientation/sante/gao/', 20, 'b', 'gao'],
    ['orientation/sante/kayes/', 30, 'c', 'kayes'],
    ['dossiers/', 40, 'd', READING_PART],
    ['orientation/sante/agadez/', 25, 'e', countryPart('niger')],
  ],
};

test('every region of a mapped country is saved unless the person chooses otherwise, another country where they ask for it, and a choice says its size before it is fetched', () => {
  expect(usualParts(set)).toEqual(['gao', 'kayes']);
  for (const [chosen, bytes] of [
    [['gao', 'kayes'], 100],
    [['gao'], 70],
    [['gao', 'kayes', READING_PART], 140],
    [['gao', 'kayes', 'pays/niger'], 125],
    [[], 50],
  ] as const) {
    expect(bytesOf(set, chosen)).toBe(bytes);
    expect(chosenSet(set, chosen).files.reduce((sum, [, size]) => sum + size, 0)).toBe(bytes);
  }
});

test('two choices of one version are two copies, the usual one under the name of the version', () => {
  const nameOf = (chosen: string[]) => setName('/', 'fr', chosenSet(set, chosen));
  expect(nameOf(['kayes', 'gao'])).toBe('annuaire / fr v1');
  expect(nameOf(['gao', READING_PART])).toBe(`annuaire / fr v1+gao+${READING_PART}`);
  expect(parseCacheName('/', nameOf(['gao']))).toEqual({ locale: 'fr', version: 'v1+gao' });
});
