/** The files that the page of the selection loads in a browser. */
import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import { selectionData } from '#site/selection-data.ts';

export function getStaticPaths() {
  return LOCALES.flatMap((locale) => {
    const { files, version } = selectionData[locale];
    const lang = locale === DEFAULT_LOCALE ? undefined : locale;
    return [...files].map(([file, text]) => ({ params: { lang, version, file }, props: { text } }));
  });
}

export const GET: APIRoute = ({ props }) => new Response(props.text);
