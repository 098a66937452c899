/** The help in a language of which a file has a few sentences: pages appear, what is missing is French and said to be. */
import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { DIST, filesIn, pagesIn } from './build.ts';
import { countryAlone, FROM_THE_RIGHT, TRANSLATED } from './variants.ts';

const FOLDER = `langues/${FROM_THE_RIGHT}/`;
let pages: ReadonlyMap<string, HTMLElement>;
beforeAll(() => {
  pages = new Map(pagesIn(countryAlone()).map(({ html, path }) => [path, parse(html)]));
});
const page = (path: string) => {
  const found = pages.get(`${path}index.html`);
  if (!found) throw new Error(`no ${path}`);
  return found;
};

test('a file of a language gives its pages, one for each need, linked from both languages of the site', () => {
  const needs = page(FOLDER)
    .querySelectorAll('.needs a')
    .map((link) => link.getAttribute('href'));
  expect(needs.length).toBeGreaterThan(10);
  for (const need of needs) expect(pages.has(`${need?.slice(1)}index.html`), need).toBe(true);
  for (const path of ['orientation/', 'en/orientation/'])
    expect(page(path).querySelector(`a[hreflang="${FROM_THE_RIGHT}"]`)?.getAttribute('href'), path).toBe(`/${FOLDER}`);
});

test('the pages are read from the right, a French sentence in them and a number from the left', () => {
  const help = page(`${FOLDER}hebergement/`);
  const root = help.querySelector('html');
  expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).toEqual([FROM_THE_RIGHT, 'rtl']);
  expect(help.querySelectorAll('[lang="fr"]').filter((part) => part.getAttribute('dir') !== 'ltr')).toEqual([]);
  const numbers = help.querySelectorAll('a[href^="tel:"] bdi');
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.every((number) => number.getAttribute('dir') === 'ltr')).toBe(true);
});

test('a sentence is in the language where it is translated, else in French with its language', () => {
  const start = page(FOLDER);
  expect(start.querySelector('h1')?.innerHTML).toBe(TRANSLATED['phrase-choisir-besoin']);
  const needs = start.querySelectorAll('.needs a span').map((part) => part.text.trim());
  expect(needs).toContain(TRANSLATED['besoin-hebergement']);
  // What is said in French stands in its own element; nothing outside one is but a translation or a number.
  for (const path of [FOLDER, `${FOLDER}hebergement/`]) {
    const main = page(path).querySelector('main')?.clone() as HTMLElement;
    for (const part of main.querySelectorAll('[lang="fr"], bdi')) part.remove();
    expect(main.text.replace(/⟦[^⟧]*⟧/g, '').trim(), path).toBe('');
  }
});

test('a translation of an older sentence is not shown', () => {
  expect(page(`${FOLDER}hebergement/`).innerHTML).not.toContain('⟦ancien⟧');
});

test('without a file there are no such pages', () => {
  expect(filesIn(DIST).filter((path) => path.startsWith('langues/'))).toEqual([]);
});
