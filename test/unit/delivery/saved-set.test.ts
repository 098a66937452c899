import { expect, test } from 'vitest';
import { addressOf, belongsTo, cacheName, fitIn, PARTS_WITH_ROOM, parseCacheName } from '#delivery/saved-set.ts';

const kept = (path: string) => ['fr', 'en'].filter((locale) => belongsTo(path, locale, ['fr', 'en'], 'fr'));

test('pages belong to one language, styles and contact cards to both', () => {
  expect(kept('index.html')).toEqual(['fr']);
  expect(kept('en/orientation/index.html')).toEqual(['en']);
  expect(kept('enfants/index.html')).toEqual(['fr']);
  expect(kept('404.html')).toEqual(['fr', 'en']);
  expect(kept('_astro/Page.css')).toEqual(['fr', 'en']);
  expect(kept('organisations/ame.vcf')).toEqual(['fr', 'en']);
});

test('what machines read, downloads and full text are not kept', () => {
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
  expect(paths.flatMap(kept)).toEqual([]);
});

test('a page stands at its address, a file under its name', () => {
  expect(['index.html', 'en/a/index.html', '404.html', 'a/fiche.html'].map(addressOf)).toEqual([
    '',
    'en/a/',
    '404.html',
    'a/fiche.html',
  ]);
});

test('the name of a copy says its language and version, and is not that of another site of the host', () => {
  expect(parseCacheName('/annuaire/', cacheName('/annuaire/', 'fr', 'v1'))).toEqual({ locale: 'fr', version: 'v1' });
  expect(parseCacheName('/', cacheName('/annuaire/', 'fr', 'v1'))).toBeUndefined();
});

const file = (path: string, bytes: number) => ({ path, bytes });
const must = [file('orientation/index.html', 60), file('recherche/v1/mots.json', 20)];
const parts = PARTS_WITH_ROOM.map((part) => file(`en/${part}/index.html`, 10));
const [first, last] = [parts[0], parts.at(-1)];

test('what is read at a desk is kept while there is room, in its order, and what is left out is named', () => {
  const files = [last, ...must, first].filter((it) => it !== undefined);
  expect(fitIn(files, 100)).toEqual({ kept: files, without: [] });
  expect(fitIn(files, 99)).toEqual({ kept: [...must, first], without: ['dossiers'] });
  expect(fitIn(files, 80)).toEqual({ kept: must, without: ['services', 'dossiers'] });
});

test('what people call from is kept however large it is', () => {
  expect(fitIn(must, 10)).toEqual({ kept: must, without: [] });
});

test('a part is kept whole or not at all', () => {
  const files = [...must, file('tableaux/index.html', 5), file('tableaux/2/index.html', 20)];
  expect(fitIn(files, 100)).toEqual({ kept: must, without: ['tableaux'] });
});
