/** What can be cited: the documents of the directory and the works of their bibliographies, in one shape. */

import { compareNames } from '#model/directory.ts';
import { DEFAULT_LOCALE, type Locale, type Text } from '#schema/locale.ts';
import type { ReferenceRecord } from '#schema/reference.ts';
import { isPage, type SourceRecord } from '#schema/source.ts';

/** A reference ready to be written in any format. */
export interface Reference extends Omit<ReferenceRecord, 'cite' | 'note' | 'language'> {
  /** Of a document, or of a page of the site. */
  readonly language: ReferenceRecord['language'] | Locale;
  readonly note?: Text | undefined;
}

/**
 * A source as a work that can be cited. A document without a printed date has the year that its own pages give; where none
 * gives it, the year it is filed under is ours and no reference gives it. An undated page has none, and an address that holds a
 * person's name is left out.
 */
export function sourceReference(id: string, source: SourceRecord): Reference {
  if (isPage(source)) {
    return {
      id,
      type: source.url ? 'website' : 'report',
      authors: [],
      institution: source.author[DEFAULT_LOCALE],
      title: source.title,
      ...(source.date && { date: source.date }),
      ...(!source.namesPerson && { url: source.url }),
      accessed: source.read,
      language: source.language,
    };
  }
  return {
    id,
    type: 'report',
    authors: source.authors,
    institution: source.authorUnknown ? undefined : source.author[DEFAULT_LOCALE],
    title: source.title,
    date: source.date ?? (source.yearEstimated ? undefined : String(source.year)),
    language: source.language,
    note: source.dateNote,
  };
}

/** The works by first author or institution, then title; sites last. */
export function sortReferences(references: readonly Reference[]): Reference[] {
  const lead = ({ authors, institution, title }: Reference) => authors[0]?.family ?? institution ?? title;
  const rank = ({ type }: Reference) => Number(type === 'website');
  return [...references].sort(
    (a, b) => rank(a) - rank(b) || compareNames(lead(a), lead(b)) || compareNames(a.title, b.title),
  );
}
