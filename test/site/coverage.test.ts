/** The coverage as it is published: every cell of every matrix, in both languages, against the list that its link opens. */
import { readFileSync } from 'node:fs';
import { parse as csv } from 'csv-parse/sync';
import { type HTMLElement, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { perFacet } from '#model/facets.ts';
import { facetValues } from '#model/filter/facet-values.ts';
import { passesFilter } from '#model/filter/filter.ts';
import { type KnownValues, parseFilterQuery } from '#model/filter/filter-query.ts';
import { toFilterable } from '#model/filter/filterable.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { readContentFiles } from '#site/content-files.ts';
import { DIST } from './build.ts';

const directory = buildDirectory(checkContent(readContentFiles()).records);
const all = directory.organisations.map((organisation) => toFilterable(organisation, directory));
const facets = facetValues(directory);
const known: KnownValues = perFacet((facet) => new Set(facets[facet].map(({ id }) => id)));
const PAGES = ['', 'en/'].flatMap((language) =>
  ['', 'services/', 'typologies/'].map((dimension) => `${language}couverture/${dimension}index.html`),
);
const cells = (path: string) =>
  parse(readFileSync(`${DIST}/${path}`, 'utf8')).querySelectorAll('table.coverage tbody td, table.coverage tfoot td');

/** How many organisations the list holds that a link opens, tier apart. */
function listed(link: HTMLElement, tier: string): number {
  const url = new URL(link.getAttribute('href') ?? '', 'http://site.test');
  if (tier) url.searchParams.set('palier', tier);
  const { state, ignored } = parseFilterQuery(url.searchParams, known);
  expect(ignored).toEqual([]);
  return all.filter((organisation) => passesFilter(organisation, state)).length;
}

test.each(PAGES)('each link of %s opens a list of exactly so many organisations, of each tier too', (path) => {
  const linked = cells(path).filter((cell) => cell.querySelector('a'));
  expect(linked.length).toBeGreaterThan(60);
  for (const cell of linked) {
    const link = cell.querySelector('a') as HTMLElement;
    const interviewed = Number(cell.getAttribute('data-interviewed'));
    const named = Number(cell.getAttribute('data-named'));
    const where = link.getAttribute('href');
    expect(listed(link, ''), where).toBe(interviewed + named);
    expect(listed(link, 'interviewed'), where).toBe(interviewed);
    expect(listed(link, 'named'), where).toBe(named);
    const isState = /none-listed|none-unplaced|not-surveyed/.test(cell.getAttribute('class') ?? '');
    if (isState) expect(interviewed + named, where).toBe(0);
    else expect(Number.parseInt(link.text, 10), where).toBe(interviewed + named);
  }
});

test('without any organisation a cell distinguishes the reasons by class, sign and words', () => {
  const signs = new Set(
    cells('couverture/index.html').flatMap((cell) => {
      const state = cell.getAttribute('class') ?? '';
      return /none-listed|none-unplaced|not-surveyed/.test(state)
        ? [`${state}: ${cell.querySelector('a')?.text.trim()}`]
        : [];
    }),
  );
  expect([...signs].sort()).toEqual([
    'none-listed: 0, aucune nommée, toutes ont un lieu connu',
    'none-unplaced: 0 +\u00a0?, aucune nommée, d’autres n’ont aucun lieu dit',
    'not-surveyed: ?, aucune nommée, région non enquêtée',
  ]);
});

test('the file of a matrix holds the numbers and the states of its page', () => {
  for (const [page, file] of [
    ['couverture/index.html', 'couverture/themes.csv'],
    ['couverture/services/index.html', 'couverture/services.csv'],
    ['en/couverture/typologies/index.html', 'en/couverture/typologies.csv'],
  ] as const) {
    const delimiter = file.startsWith('en/') ? ',' : ';';
    const rows: Record<string, string>[] = csv(readFileSync(`${DIST}/${file}`), {
      bom: true,
      columns: true,
      delimiter,
    });
    const written = rows.map(({ state, interviewed, named }) => [state, interviewed, named]);
    const drawn = cells(page)
      .filter((cell) => cell.closest('tbody') && cell.getAttribute('data-region'))
      .map((cell) => [
        cell.getAttribute('class'),
        cell.getAttribute('data-interviewed'),
        cell.getAttribute('data-named'),
      ]);
    expect(written, file).toEqual(drawn);
  }
});
