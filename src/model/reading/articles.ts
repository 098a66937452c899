/** The texts for reading, each in its languages, in the order of the index. */

import type { ContentRecords } from '#model/directory.ts';
import { ARTICLE_PARTS, type ArticleRecord } from '#schema/article.ts';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#schema/locale.ts';
import { namedBy, readingMinutes } from './article-text.ts';

export interface Article extends ArticleRecord {
  /** The last part of its address, the same in every language. */
  readonly slug: string;
  readonly language: Locale;
  readonly body: string;
  readonly minutes: number;
  /** Ids of the organisations and acronyms that it names, and its citations, each once, in the order of the text. */
  readonly organisations: readonly string[];
  readonly acronyms: readonly string[];
  readonly citations: readonly string[];
}

/** All articles, part by part. An organisation's own acronym counts as named where the organisation is. */
export function buildArticles({ articles, acronyms }: Pick<ContentRecords, 'articles' | 'acronyms'>): Article[] {
  const acronymOf = new Map(acronyms.flatMap(({ id, organisation }) => (organisation ? [[organisation, id]] : [])));
  return [...articles]
    .map(([id, { record, body }]): Article => {
      const [language, slug = ''] = id.split('/');
      const organisations = namedBy(body, 'Org');
      const own = organisations.flatMap((organisation) => acronymOf.get(organisation) ?? []);
      return {
        ...record,
        slug,
        language: isLocale(language) ? language : DEFAULT_LOCALE,
        body,
        minutes: readingMinutes(body),
        organisations,
        acronyms: [...new Set([...namedBy(body, 'Acronym'), ...own])],
        citations: [
          ...new Set([...namedBy(body, 'Cite'), ...Object.values(record.figures).flatMap(({ cite }) => cite)]),
        ],
      };
    })
    .sort(byPlace);
}

/** The articles that a reader of `locale` gets: one that is not written in it comes in the default language. */
export function articlesFor(articles: readonly Article[], locale: Locale): Article[] {
  const written = new Set(articles.filter(({ language }) => language === locale).map(({ slug }) => slug));
  return articles.filter(({ language, slug }) => language === (written.has(slug) ? locale : DEFAULT_LOCALE));
}

function byPlace(a: Article, b: Article): number {
  return ARTICLE_PARTS.indexOf(a.part) - ARTICLE_PARTS.indexOf(b.part) || a.order - b.order;
}
