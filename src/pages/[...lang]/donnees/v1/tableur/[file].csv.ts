/** Each table for a spreadsheet set to French, with its headings and labels in a language. */
import type { APIRoute } from 'astro';
import { type DataFile, localFiles, pathsOf } from '#site/data-files.ts';
import { languagePaths, pageContext } from '#site/page-context.ts';

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params: { lang } }) =>
    pathsOf('tableur', '.csv', localFiles[pageContext(lang).locale]).map(({ params, props }) => ({
      params: { ...params, lang },
      props,
    })),
  );

export const GET: APIRoute<DataFile> = ({ props }) => new Response(props.made().text);
