/** What has changed in entries, as a feed. */
import type { APIRoute } from 'astro';
import { directory } from '#site/data.ts';
import { feedTexts } from '#site/feed-texts.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { atom } from '../../../../exports/atom.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const { feedTitle, feedSubtitle } = t.data;
  const texts = feedTexts(locale, {
    title: feedTitle,
    subtitle: feedSubtitle,
    self: 'donnees/v1/changements.atom',
    home: 'donnees/',
  });
  return new Response(atom(directory, locale, texts));
};
