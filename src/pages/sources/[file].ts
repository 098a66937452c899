/** The documents and the bibliography as files: text, BibTeX, RIS. They are the same for both languages. */
import type { APIRoute } from 'astro';
import type { Reference } from '#model/reading/references.ts';
import { DEFAULT_LOCALE } from '#schema/locale.ts';
import { citationWords } from '#site/citation-words.ts';
import { references } from '#site/data.ts';
import { bibtexFile } from '../../exports/bibtex.ts';
import { citationText } from '../../exports/citation-text.ts';
import { risFile } from '../../exports/ris.ts';

const words = citationWords(DEFAULT_LOCALE);
const FORMATS: Readonly<Record<string, (works: readonly Reference[]) => string>> = {
  bib: bibtexFile,
  ris: risFile,
  txt: (works) => works.map((work) => `${citationText(work, words)}\n`).join('\n'),
};

export function getStaticPaths() {
  const { documents, pages, bibliography } = references;
  const files = [
    ...documents.map((work) => [work.id, [work]] as const),
    ['bibliographie', [...documents, ...pages, ...bibliography]] as const,
  ];
  return files.flatMap(([name, works]) =>
    Object.keys(FORMATS).map((format) => ({ params: { file: `${name}.${format}` }, props: { works, format } })),
  );
}

export const GET: APIRoute<{ works: Reference[]; format: string }> = ({ props: { works, format } }) =>
  new Response(FORMATS[format]?.(works) ?? '');
