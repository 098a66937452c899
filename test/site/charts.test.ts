/** Every chart of the built site can be taken away: as a picture, as data, as a frame, with the way to cite its page. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { DIST, pagesIn } from './build.ts';

const figures = pagesIn(DIST)
  .filter(({ path, html }) => !/^(?:en\/)?widget\//.test(path) && /class="(?:chart|bars)"/.test(html))
  .flatMap(({ path, html }) => {
    const page = parse(html);
    const bars = page.querySelectorAll('.scroll:has(> table.bars)').map((it) => it.nextElementSibling);
    const charts = page.querySelectorAll('figure.chart').map((it) => it.querySelector('.report'));
    return [...charts, ...bars].map((report) => ({ path, report, page }));
  });
const fileOf = (address: string) => `${DIST}${address}${address.endsWith('/') ? 'index.html' : ''}`;

test('under each chart stand its picture, its data, its frame and the citation of its page, and all are there', () => {
  expect(figures.length).toBeGreaterThan(50);
  for (const { page, path, report } of figures) {
    const links = report?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
    const kinds = [/\.svg$/, /\.csv$/, /\/widget\/[^/]+\/[^/]+\/$/, /^#citer-la-page$/];
    expect(links, path).toHaveLength(kinds.length);
    for (const [index, kind] of kinds.entries()) expect(links[index], path).toMatch(kind);
    for (const address of links.slice(0, 3)) expect(existsSync(fileOf(address)), `${path}: ${address}`).toBe(true);
    expect(page.querySelector('#citer-la-page'), path).not.toBeNull();
  }
});

test('the data of a chart without a table are rows under heads in the language of the page', () => {
  for (const [path, heads] of [
    ['/tableaux/annuaire-regions.csv', 'Les régions;Interviewée;'],
    ['/en/typologies/montants.csv', 'Typology,Amount,"At least, in euros","At most, in euros"'],
    ['/dossiers/contexte-nationalites.csv', 'Groupe;Nationalité;%'],
  ] as const) {
    const [first = '', ...rows] = readFileSync(DIST + path, 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
    expect(first.startsWith(heads), `${path}: ${first}`).toBe(true);
    expect(rows.length).toBeGreaterThan(2);
  }
});

test('a framed chart says where it comes from: the document that prints it, this site and its edition', () => {
  const frames = pagesIn(DIST).filter(({ path }) => /^widget\/graphiques\//.test(path));
  expect(frames.length).toBeGreaterThan(5);
  for (const { html, path } of frames)
    expect(parse(html).querySelector('main')?.textContent, path).toMatch(/Source\s: .*édition du \d/);
  const bars = frames.find(({ path }) => path.includes('ciom-kayes'));
  expect(parse(bars?.html ?? '').querySelector('main')?.textContent).toMatch(/Source\s: .*CIOM.*édition du/);
});
