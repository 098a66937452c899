import { expect, test } from 'vitest';
import { bibtexEntry } from '#exports/bibtex.ts';
import { citationText } from '#exports/citation-text.ts';
import { risRecord } from '#exports/ris.ts';
import { type Reference, sortReferences, sourceReference } from '#model/reading/references.ts';
import { source } from '../records.ts';

const words = {
  semicolon: '\u00a0; ',
  undated: 's. d.',
  accessed: (date: string) => `Consulté le ${date}`,
  date: (date: string) => date,
};
const ARTICLE: Reference = {
  id: 'roy-2005',
  type: 'article',
  authors: [{ family: 'Roy', given: 'Alexis' }],
  title: 'Le débat à 100 % & ses {règles}',
  container: 'Cahiers',
  volume: '30',
  issue: '3-4',
  pages: '109-137',
  date: '2005-04',
  accessed: '2022-08-30',
  url: 'https://exemple.org/a_b',
  doi: '10.1/x_y',
  language: 'fr',
};
const BARE: Reference = {
  id: 'site',
  type: 'website',
  authors: [],
  title: 'Un site',
  url: 'https://exemple.org/',
  language: 'fr',
};

test('a line of text names who, when, what and where, and leaves out what is not known', () => {
  expect(citationText(ARTICLE, words)).toBe(
    'Roy, Alexis (2005-04). Le débat à 100 % & ses {règles}. Cahiers, 30(3-4), 109-137. https://doi.org/10.1/x_y. Consulté le 2022-08-30.',
  );
  expect(citationText(BARE, words)).toBe('Un site (s. d.). https://exemple.org/.');
});

test('BibTeX escapes what TeX would read as a command, and leaves addresses as they are', () => {
  expect(bibtexEntry(ARTICLE)).toBe(`@article{roy-2005,
  author = {Roy, Alexis},
  title = {{Le débat à 100 \\% \\& ses \\textbraceleft{}règles\\textbraceright{}}},
  journal = {Cahiers},
  volume = {30},
  number = {3-4},
  pages = {109--137},
  year = {2005},
  month = {4},
  url = {https://exemple.org/a_b},
  doi = {10.1/x_y},
  urldate = {2022-08-30},
  language = {french}
}`);
});

test('RIS has one tag a line, between TY and ER', () => {
  expect(risRecord(BARE)).toBe('TY  - ELEC\nID  - site\nTI  - Un site\nUR  - https://exemple.org/\nLA  - fr\nER  - \n');
  expect(risRecord(ARTICLE)).toContain('SP  - 109\nEP  - 137\n');
  expect(risRecord(ARTICLE)).toContain('DA  - 2005/04//\n');
});

test('a document without a printed date is cited with the year that its pages give', () => {
  expect(sourceReference('note-2014', source(2014))).toMatchObject({
    id: 'note-2014',
    date: '2014',
    institution: 'Auteur',
  });
});

test('a year that only we estimate is no part of a citation, nor is an author that nobody states', () => {
  const reference = sourceReference('note', { ...source(2014), yearEstimated: true, authorUnknown: true });
  expect(citationText(reference, words)).toBe('Titre (s. d.).');
  expect(bibtexEntry(reference)).toBe('@techreport{note,\n  title = {{Titre}},\n  language = {french}\n}');
  expect(risRecord(reference)).toBe('TY  - RPRT\nID  - note\nTI  - Titre\nLA  - fr\nER  - \n');
});

test('the author whom a title page names is cited before the body that publishes', () => {
  const withAuthor = { ...source(2022), authors: [{ family: 'Roy', given: 'Alexis' }] };
  expect(citationText(sourceReference('carte', withAuthor), words)).toBe('Roy, Alexis (2022). Titre.');
  expect(bibtexEntry(sourceReference('carte', withAuthor))).toContain('author = {Roy, Alexis},');
  expect(bibtexEntry(sourceReference('carte', withAuthor))).toContain('institution = {Auteur},');
});

test('sites come after works', () => {
  expect(sortReferences([BARE, ARTICLE]).map(({ id }) => id)).toEqual(['roy-2005', 'site']);
});
