/** The search of the site for the browser's own search box. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '#site/open-data.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';
import { openSearchDescription } from '../../exports/opensearch.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ currentLocale }) => {
  const { locale, t } = pageContext(currentLocale);
  const texts = {
    shortName: t.data.searchName,
    description: t.site.name,
    search: wholeAddress('recherche/', locale),
    icon: wholeAddress('icon.svg'),
  };
  return new Response(openSearchDescription(locale, texts));
};
