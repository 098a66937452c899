import { expect, test } from 'vitest';
import { addressOf, belongsTo, cacheName, parseCacheName } from '#model/saved-set.ts';

const kept = (path: string) => ['fr', 'en'].filter((locale) => belongsTo(path, locale, ['fr', 'en'], 'fr'));

test('pages belong to one language, styles and contact cards to both', () => {
  expect(kept('index.html')).toEqual(['fr']);
  expect(kept('en/orientation/index.html')).toEqual(['en']);
  expect(kept('enfants/index.html')).toEqual(['fr']);
  expect(kept('404.html')).toEqual(['fr', 'en']);
  expect(kept('_astro/Page.css')).toEqual(['fr', 'en']);
  expect(kept('organisations/ame.vcf')).toEqual(['fr', 'en']);
});

test('what machines read, downloads, full text and what is read at a desk are not kept', () => {
  const paths = [
    'sitemap-0.xml',
    'robots.txt',
    'hors-ligne/fr.json',
    'service-worker.js',
    'pagefind/fragment/fr_1a2b.pf_fragment',
    'donnees/v1/organisations.json',
    'en/dossiers/index.html',
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
