/** What has changed in entries, as a feed. */
import type { APIRoute } from 'astro';
import { formatDate } from '#i18n/locale.ts';
import { directory } from '#site/data.ts';
import { attribution, wholeAddress } from '#site/open-data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { atom } from '../../../../exports/atom.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const texts = {
    title: t.data.feedTitle,
    subtitle: t.data.feedSubtitle,
    author: t.site.name,
    rights: attribution(locale),
    self: wholeAddress('donnees/v1/changements.atom', locale),
    home: wholeAddress('donnees/', locale),
    ended: (help: string, day: string) => t.data.feedEnded(help, formatDate(day, locale)),
    pageOf: (id: string) => wholeAddress(`organisations/${id}/`, locale),
  };
  return new Response(atom(directory, locale, texts));
};
