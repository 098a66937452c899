import { expect, test } from 'vitest';
import { buildDirectory } from '#model/directory.ts';
import { acronymWords, buildAcronyms } from '#model/reading/acronyms.ts';
import { buildArticles } from '#model/reading/articles.ts';
import { acronymSchema } from '#schema/acronym.ts';
import { articleSchema } from '#schema/article.ts';
import { CITE, contentRecords } from '../../records.ts';

const acronym = (fields: object) => acronymSchema.parse({ cite: CITE, ...fields });
const record = articleSchema.parse({
  title: 'T',
  description: 'D',
  part: 'documents',
  order: 1,
  sources: ['carte-2022'],
});
const records = {
  ...contentRecords({
    ame: { acronym: 'AME' },
    afe: { acronym: 'AFE' },
    gone: { acronym: 'GNE', withdrawn: { date: '2026' } },
  }),
  acronyms: [
    acronym({ id: 'ong', acronym: 'ONG', words: { fr: 'Organisation non gouvernementale' } }),
    acronym({ id: 'ame', acronym: 'AME', organisation: 'ame' }),
    acronym({ id: 'gone', acronym: 'GNE', organisation: 'gone' }),
  ],
  articles: new Map([['fr/essai', { record, body: '<Org id="ame" /> <Acronym id="ong" />' }]]),
};
const acronyms = buildAcronyms(records.acronyms, buildDirectory(records), buildArticles(records));

test('listed acronyms and those of entries come A to Z, without a withdrawn organisation', () => {
  expect(acronyms.map(({ acronym }) => acronym)).toEqual(['AFE', 'AME', 'ONG']);
  expect(acronyms.map(({ entry }) => entry?.id)).toEqual(['afe', 'ame', undefined]);
});

test('an article uses the acronyms that it names and those of the organisations that it names', () => {
  expect(acronyms.map(({ articles }) => articles.map(({ slug }) => slug))).toEqual([[], ['essai'], ['essai']]);
});

test('words are in the language of the reader where a document gives them, else in another', () => {
  const both = acronym({ id: 'x', acronym: 'X', words: { fr: 'mots', en: 'words' } });
  expect(acronymWords(both, 'en')).toEqual({ text: 'words', lang: 'en' });
  expect(acronymWords(acronym({ id: 'x', acronym: 'X', words: { de: 'Wörter' } }), 'fr')).toEqual({
    text: 'Wörter',
    lang: 'de',
  });
  expect(acronymWords(acronym({ id: 'x', acronym: 'X' }), 'fr')).toBeUndefined();
});
