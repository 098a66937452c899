/** The texts for reading, as they are published. */
import { readFileSync } from 'node:fs';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shareByCountry } from '#model/countries.ts';
import { buildDirectory } from '#model/directory.ts';
import { unlinkedNames } from '#model/reading/unlinked-names.ts';
import { checkContent } from '#model/validation/check-content.ts';
import { isDocument } from '#schema/source.ts';
import { readContentFiles } from '#site/content-files.ts';
import { DIST, filesIn, pagesIn } from './build.ts';

const { records } = checkContent(readContentFiles());
// Articles are of the mapping: “AMO” there is what its acronyms say, and no association of Oujda.
const organisations = shareByCountry(buildDirectory(records)).mapped.organisations;
const pages = pagesIn(DIST).filter(({ path }) => /^(en\/)?dossiers\/[^/]+\/index\.html$/.test(path));
const french = pages.filter(({ path }) => !path.startsWith('en/'));
const main = (html: string) => parseHtml(html).querySelector('main');

test('every article names organisations only with a link to their entry', () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const { path, html } of pages) {
    const article = main(html)?.querySelector('article');
    for (const element of article?.querySelectorAll('a, h1, .lead, table.bars caption') ?? []) element.remove();
    expect(unlinkedNames(article?.text ?? '', organisations), path).toEqual([]);
  }
});

test('both languages have the same articles, with headings, numbers and passages in the same order', () => {
  for (const { path, html } of french) {
    const other = pages.find((page) => page.path === `en/${path}`)?.html ?? '';
    const shape = (text: string) =>
      main(text)
        ?.querySelectorAll('h1, h2, h3')
        .map((element) => element.tagName);
    const cited = (text: string) =>
      main(text)
        ?.querySelectorAll('.cite a')
        .map((element) => element.getAttribute('href')?.replace(/^\/en/, ''));
    const linked = (text: string) =>
      [
        ...new Set(
          main(text)
            ?.querySelectorAll('a')
            .flatMap((element) => element.getAttribute('href')?.match(/organisations\/[\w-]+\//)?.[0] ?? []),
        ),
      ].sort();
    expect(shape(other), path).toEqual(shape(html));
    expect(cited(other), path).toEqual(cited(html));
    expect(linked(other), path).toEqual(linked(html));
  }
});

test('the figures of an article are the same numbers in both languages', () => {
  const numbers = [...records.articles].map(
    ([id, { record }]) =>
      [
        id,
        Object.values(record.figures).map(({ groups }) => groups.map(({ values }) => values.map((item) => item.value))),
      ] as const,
  );
  for (const [id, values] of numbers.filter(([id]) => id.startsWith('fr/'))) {
    expect(numbers.find(([other]) => other === id.replace('fr/', 'en/'))?.[1], id).toEqual(values);
  }
});

test('an acronym is explained where it first stands in an article, and there only', () => {
  const articles = pages.map(({ path, html }) => ({
    path,
    explained: (main(html)?.querySelectorAll('abbr[title]') ?? []).map((element) => element.text),
  }));
  expect(articles.some(({ explained }) => explained.length > 0)).toBe(true);
  for (const { path, explained } of articles) expect(new Set(explained).size, path).toBe(explained.length);
});

test('no article names a person, not even the authors of the works that it rests on', () => {
  const families = records.bibliography.flatMap(({ authors }) => authors.map(({ family }) => family));
  expect(families.length).toBeGreaterThan(10);
  for (const { path, html } of pages)
    expect(main(html)?.text.match(new RegExp(`(?<!\\p{L})(?:${families.join('|')})(?!\\p{L})`, 'u')), path).toBeNull();
});

describe('the acronyms', () => {
  test('every acronym of the lists has a row with its words and a passage', () => {
    const rows = parseHtml(readFileSync(`${DIST}/sigles/index.html`, 'utf8')).querySelectorAll('main tbody tr');
    const listed = parse(readFileSync('content/acronyms/mali.yaml', 'utf8'));
    expect(rows.length).toBeGreaterThanOrEqual(listed.length);
    for (const { id, acronym, words } of listed) {
      const row = rows.find((element) => element.id === id);
      expect(row?.querySelector('th')?.text, acronym).toBe(acronym);
      if (words?.fr) expect(row?.text.replace(/&#39;/g, "'")).toContain(words.fr);
      expect(row?.querySelectorAll('a[href*="/sources/"]').length, acronym).toBeGreaterThan(0);
    }
  });

  test('every acronym of a published organisation is there', () => {
    const rows = parseHtml(readFileSync(`${DIST}/sigles/index.html`, 'utf8')).querySelectorAll('main tbody tr');
    const links = rows.flatMap((row) => row.querySelectorAll('a').map((link) => link.getAttribute('href')));
    for (const { id, acronym } of organisations.filter((record) => record.acronym && !record.withdrawn))
      expect(links, acronym).toContain(`/organisations/${id}/`);
  });
});

test('the documents and the bibliography can be had as text, BibTeX and RIS', () => {
  const files = filesIn(DIST).filter((path) => /^sources\/.*\.(bib|ris|txt)$/.test(path));
  const documents = [...records.sources.values()].filter(isDocument);
  expect(files.length).toBe(3 * (documents.length + 1));
  const all = readFileSync(`${DIST}/sources/bibliographie.bib`, 'utf8');
  expect(all.match(/^@/gm)?.length).toBe(records.sources.size + records.bibliography.length);
  const ris = readFileSync(`${DIST}/sources/bibliographie.ris`, 'utf8');
  expect(ris.match(/^TY {2}- /gm)?.length).toBe(ris.match(/^ER {2}- /gm)?.length);
  expect(ris.match(/^TY {2}- /gm)?.length).toBe(records.sources.size + records.bibliography.length);
});
