/** How a page is cited in the edition that is built. */
import { dataDate } from '#exports/licence.ts';
import { type CitedPage, pageReference } from '#exports/page-reference.ts';
import { referenceFormats } from '#exports/reference-formats.ts';
import { formatDate } from '#i18n/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import type { Locale } from '#schema/locale.ts';
import { citationWords } from './citation-words.ts';
import { directory } from './data.ts';

const edition = dataDate(directory);

/** What stands on each sheet of a printed page: its whole address and its edition. */
export function printedAt(url: string, language: Locale): string {
  return `${url} · ${textsFor(language).brief.edition(formatDate(edition, language))}`;
}

/** As text, BibTeX and RIS. */
export function pageCitation(page: Pick<CitedPage, 'title' | 'path' | 'url'>, language: Locale) {
  const { name: site } = textsFor(language).site;
  return referenceFormats(pageReference({ ...page, site, edition, language }), citationWords(language));
}
