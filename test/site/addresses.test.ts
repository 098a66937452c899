import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mediaType } from '#delivery/media-types.ts';
import { DIST, filesIn, pagesIn } from './build.ts';
import { brokenLinks } from './links.ts';
import { belowPath } from './variants.ts';

/** Pages that stand for nothing of their own: one file to pass on, the offline page. */
const NOT_INDEXED = '<meta name="robots" content="noindex">';

test('every internal link of the site leads somewhere', () => {
  expect(brokenLinks(DIST)).toEqual([]);
});

test('the sitemap has every page that may be indexed and none that may not', () => {
  const linked = filesIn(DIST)
    .filter((path) => /^sitemap-\d+\.xml$/.test(path))
    .flatMap((path) => [...readFileSync(join(DIST, path), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address = '']) => `${new URL(address).pathname.slice(1)}index.html`);
  const pages = pagesIn(DIST).filter(({ path }) => path.endsWith('/index.html') || path === 'index.html');
  const [shut, open] = [true, false].map((isShut) => pages.filter(({ html }) => html.includes(NOT_INDEXED) === isShut));
  expect(shut?.length).toBeGreaterThan(20);
  expect(linked.sort()).toEqual(open?.map(({ path }) => path).sort());
});

test('a branch can be published by a host that would drop folders that begin with an underscore', () => {
  expect(readFileSync(join(DIST, '.nojekyll'), 'utf8')).toBe('');
});

test('every file has a type, for hosts that must be told', () => {
  expect(filesIn(DIST).filter((path) => mediaType(path) === undefined)).toEqual([]);
});

test('no telephone makes a number of what is not a link, and readers of feeds find that of the changes', () => {
  for (const { path, html } of pagesIn(DIST))
    expect(html, path).toMatch(/<meta name="?format-detection"? content="?telephone=no"?>/);
  for (const locale of ['', 'en/'])
    expect(readFileSync(join(DIST, locale, 'index.html'), 'utf8')).toContain(
      `href="/${locale}donnees/v1/changements.atom"`,
    );
});

test('each page that is read at a desk says how it is cited: in the edition of the data, at its own address', () => {
  const { edition } = JSON.parse(readFileSync(join(DIST, 'donnees/v1/organisations.json'), 'utf8'));
  const cited = pagesIn(DIST).filter(({ html }) => html.includes('class="citing'));
  const folders = new Set(cited.map(({ path }) => path.replace(/^en\//, '').split('/')[0]));
  expect([...folders]).toEqual(
    expect.arrayContaining(['regions', 'themes', 'organisations', 'tableaux', 'couverture', 'carte']),
  );
  expect(folders).not.toContain('orientation');
  for (const { path, html } of cited) {
    const [, address] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
    if (!html.includes('<summary>BibTeX')) expect(path).toMatch(/^(?:en\/)?carte\//);
    else expect(html, path).toContain(`DA  - ${edition.replaceAll('-', '/')}/\nUR  - ${address}\n`);
    expect(html.slice(html.indexOf('class="citing')), path).toContain(`${address}.</p>`);
  }
});

test('both languages publish the same paths', () => {
  const paths = filesIn(DIST).filter((path) => path.endsWith('.html') && path !== '404.html');
  const english = paths.filter((path) => path.startsWith('en/')).map((path) => path.slice(3));
  const french = paths.filter((path) => !path.startsWith('en/'));
  expect(french.length).toBeGreaterThan(130);
  expect(english).toEqual(french);
});

test('each page names its language, its canonical address and its twin in the other language', () => {
  for (const { path, html } of pagesIn(DIST).filter(
    (page) => page.path !== '404.html' && !page.html.includes(NOT_INDEXED),
  )) {
    const locale = path.startsWith('en/') ? 'en' : 'fr';
    const shared = path.replace(/^en\//, '').replace(/index\.html$/, '');
    const address = { fr: `http://localhost:4321/${shared}`, en: `http://localhost:4321/en/${shared}` };
    expect(html, path).toContain(`<html lang="${locale}"`);
    expect(html, path).toContain(`<link rel="canonical" href="${address[locale]}">`);
    expect(html, path).toContain(`<link rel="alternate" hreflang="fr" href="${address.fr}">`);
    expect(html, path).toContain(`<link rel="alternate" hreflang="en" href="${address.en}">`);
  }
});

describe('below a path of another host', () => {
  let folder: string;
  beforeAll(() => {
    folder = belowPath();
  });

  test('every internal link stays below the path and leads somewhere', () => {
    expect(brokenLinks(folder, '/annuaire/')).toEqual([]);
  });

  test('canonical addresses and the sitemap name the host and the path', () => {
    const home = pagesIn(folder).find(({ path }) => path === 'index.html')?.html;
    expect(home).toContain('<link rel="canonical" href="https://exemple.org/annuaire/">');
    expect(home).toContain('<link rel="alternate" hreflang="en" href="https://exemple.org/annuaire/en/">');
    expect(filesIn(folder)).toContain('sitemap-index.xml');
  });

  test('an edition of one country has its pages at the addresses that they have in the whole directory, and all of them', () => {
    const pages = (root: string) => new Set(filesIn(root).filter((path) => path.endsWith('.html')));
    const [own, whole] = [pages(folder), pages(DIST)];
    expect([...own].filter((path) => !whole.has(path))).toEqual([]);
    // What goes is about other countries: who belongs there, help asked for there, and files about it.
    const parts = [...whole].filter((path) => !own.has(path)).map((path) => path.replace(/^en\//, '').split('/')[0]);
    expect([...new Set(parts)].sort()).toEqual(['donnees', 'organisations', 'orientation']);
  });

  test('an edition says which countries it is of, what is outside it, and how many links it does not show', () => {
    const main = (path: string) => pagesIn(folder).find((page) => page.path === `${path}/index.html`)?.html ?? '';
    expect(main('a-propos')).toMatch(/Cette édition porte sur ces pays seulement\s: Mali\./);
    expect(main('en/pays/senegal')).toContain('This edition of the directory does not cover this country.');
    expect(main('organisations/loujna-tounkaranke')).toMatch(
      /\d liens documentés avec des organisations d’autres pays/,
    );
    const all = pagesIn(DIST).filter(({ html }) => /hors de cette édition|outside this edition/.test(html));
    expect(all.map(({ path }) => path)).toEqual([]);
  });
});
