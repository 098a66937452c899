/** Every acronym with where it is used: the entry that it names, the articles, the passages that print it. */

import { compareNames, type Directory } from '#model/directory.ts';
import { groupByKeys } from '#model/grouping.ts';
import { type Page, pageSections } from '#model/lists/paging.ts';
import type { Organisation } from '#model/organisation.ts';
import { type AcronymRecord, WORD_LANGUAGES } from '#schema/acronym.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import type { Article } from './articles.ts';

export interface Acronym extends AcronymRecord {
  /** The entry of the directory that it is the acronym of. */
  readonly entry?: Organisation | undefined;
  /** The articles that use it, in every language. */
  readonly articles: readonly Article[];
}

/** All acronyms A to Z, those of entries that no list gives among them. A withdrawn organisation's is left out. */
export function buildAcronyms(
  records: readonly AcronymRecord[],
  { organisations, byId }: Directory,
  articles: readonly Article[],
): Acronym[] {
  const listed = new Set(records.map(({ organisation }) => organisation));
  const own = organisations.filter(({ id, acronym }) => acronym && !listed.has(id)).map(ownAcronym);
  const users = groupByKeys(articles, (article) => article.acronyms);
  return [...records, ...own]
    .filter(({ organisation }) => !organisation || byId.has(organisation))
    .map((record) => ({
      ...record,
      entry: byId.get(record.organisation ?? ''),
      articles: users.get(record.id) ?? [],
    }))
    .sort((a, b) => compareNames(a.acronym, b.acronym));
}

/** Acronyms on one page: as many as its promised weight has room for. */
const PAGE_SIZE = 300;

/** The pages of the list; each has one section. */
export function acronymPages(acronyms: readonly Acronym[]): Page<Acronym>[] {
  return pageSections([acronyms], PAGE_SIZE);
}

function ownAcronym({ id, acronym = '', name, citations }: Organisation): AcronymRecord {
  return {
    id,
    acronym,
    words: name === acronym ? {} : { [DEFAULT_LOCALE]: name },
    organisation: id,
    cite: [...citations],
  };
}

/** What an acronym stands for, in the language of the reader if a document gives it, else in the language it gives. */
export function acronymWords({ words }: AcronymRecord, locale: string): { text: string; lang: string } | undefined {
  const given: Readonly<Record<string, string | undefined>> = words;
  for (const lang of [locale, ...WORD_LANGUAGES]) {
    const text = given[lang];
    if (text) return { text, lang };
  }
  return undefined;
}
