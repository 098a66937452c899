/** What the components of an article need: set by its page in `Astro.locals`, for MDX passes them only what it writes. */

import type { CitationNotes } from '#model/citation-notes.ts';
import type { Organisation } from '#model/organisation.ts';
import type { Acronym } from '#model/reading/acronyms.ts';
import type { ArticleFigure } from '#schema/article.ts';
import type { Text } from '#schema/locale.ts';

export interface ArticleScope {
  /** The last part of its address. */
  readonly slug: string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly acronyms: ReadonlyMap<string, Acronym>;
  /** A place's name, and the page of the site that speaks of it, if there is one. */
  readonly placeOf: (id: string) => { readonly name: Text; readonly path?: string | undefined } | undefined;
  readonly figures: Readonly<Record<string, ArticleFigure>>;
  readonly notes: CitationNotes;
  /** The acronyms spelled out so far on this page: each is, where it first stands. */
  readonly seen: Set<string>;
}
