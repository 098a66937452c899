/** Full text of articles, tables and lists by Pagefind, asked only with words that it knows: others would match anything. */
import { LIST_FAMILIES } from '#model/dimensions.ts';
import { foldWords } from '#model/fold.ts';
import { queryWords } from '#model/search/query-words.ts';
import { nearestWords } from '#model/search/slips.ts';
import { LoadError, loadJson } from './load-files.ts';

export interface FoundText {
  readonly url: string;
  readonly title: string;
  readonly group: 'articles' | 'tables' | 'lists' | 'pages';
  readonly excerpt: readonly { readonly text: string; readonly isFound: boolean }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }> }[] }>;
}

const MOST_RESULTS = 12;
const GROUPS: readonly (readonly [FoundText['group'], RegExp])[] = [
  ['articles', /^dossiers\//],
  ['tables', /^(tableaux|couverture)\//],
  ['lists', new RegExp(`^(${[...LIST_FAMILIES, 'reseaux', 'orientation'].join('|')})/`)],
];

/** A need in a place: many pages that say nearly the same, of which one is enough. */
const PAIR = /^orientation\/[^/]+\/[^/]+\//;

/** The index as opened by an attempt. */
let opened: { readonly attempt: number; readonly engine: Promise<[Pagefind, string[]]> } | undefined;

/**
 * @param folder of the index.
 * @param base address of the site in the page's language: results' paths begin after it.
 * @param attempt another number opens the index anew: the engine never asks again for a file that did not come.
 * @throws if a file of the index is missing or broken, a part of its words apart: the engine then finds less and reports nothing.
 */
export async function searchTexts(query: string, folder: string, base: string, attempt: number): Promise<FoundText[]> {
  if (opened?.attempt !== attempt) opened = { attempt, engine: open(folder, attempt) };
  const [pagefind, known] = await opened.engine;
  const words = queryWords(query).flatMap(({ text }) => readAs(text, known));
  if (words.length === 0) return [];
  const { results } = await pagefind.search(words.join(' '));
  const found = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => result.data()));
  const isPair = ({ url }: { url: string }) => PAIR.test(url.slice(base.length));
  const pair = found.find(isPair);
  return found
    .filter((it) => !isPair(it) || it === pair)
    .map(({ excerpt, meta, url }) => ({
      url,
      title: meta.title ?? url,
      group: GROUPS.find(([, paths]) => paths.test(url.slice(base.length)))?.[0] ?? 'pages',
      excerpt: readExcerpt(excerpt),
    }));
}

async function open(folder: string, attempt: number): Promise<[Pagefind, string[]]> {
  const script = `${folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ script).catch((cause) => {
    throw new LoadError(script, { cause });
  });
  await pagefind.options({ baseUrl: folder.replace(/pagefind\/$/, ''), excerptLength: 24 });
  return [pagefind, await loadJson(`${folder}known-${document.documentElement.lang}.json`)];
}

function readAs(word: string, known: readonly string[]): string[] {
  if (known.some((it) => it.startsWith(word))) return [word];
  return nearestWords(word, known, 1).map((near) => foldWords(near.word));
}

/** The excerpt's text in pieces; read by an inert document, so that nothing in it can run. */
function readExcerpt(html: string): { text: string; isFound: boolean }[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({
    // The index parts words after an apostrophe; a reader does not.
    text: (node.textContent ?? '').replaceAll('’ ', '’'),
    isFound: node.nodeName === 'MARK',
  }));
}
