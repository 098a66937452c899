/** What a page or a component needs to speak to its reader: language, sentences, addresses. */

import { localePath } from '#i18n/routes.ts';
import { textsFor } from '#i18n/texts.ts';
import { type Page, pageSegment } from '#model/lists/paging.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#schema/locale.ts';

/** @param currentLocale what Astro knows of the page's language; French where it knows nothing. */
export function pageContext(currentLocale: string | undefined) {
  const locale = LOCALES.find((code) => code === currentLocale) ?? DEFAULT_LOCALE;
  return {
    locale,
    t: textsFor(locale),
    /** An address of the site in the page's language: `href('organisations/ame/')`. */
    href: (path: string) => localePath(import.meta.env.BASE_URL, locale, path),
  };
}

/** The values of `[...lang]` for a page that exists once in each language. */
export function languagePaths(): { params: { lang: string | undefined } }[] {
  return LOCALES.map((locale) => ({ params: { lang: languageSegment(locale) } }));
}

/** The same for a page that exists for each item, with the item as its props. */
export function itemPaths<Item extends { readonly id: string }>(items: readonly Item[]) {
  return LOCALES.flatMap((locale) =>
    items.map((item) => ({ params: { lang: languageSegment(locale), id: item.id }, props: { item } })),
  );
}

/** The same for an item whose page goes on: `id/`, then `id/2/`..., with the item and one of its pages as props. */
export function pagedPaths<Item extends { readonly id: string }, Part>(
  items: readonly Item[],
  pagesOf: (item: Item) => readonly Page<Part>[],
) {
  return items.flatMap((item) =>
    pagesOf(item).flatMap((page) =>
      LOCALES.map((locale) => ({
        params: { lang: languageSegment(locale), id: item.id, page: pageSegment(page.number) },
        props: { item, page },
      })),
    ),
  );
}

/** The value of `[...lang]` for a language: none for that at the root. */
export function languageSegment(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}
