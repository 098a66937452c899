/** Writes the full-text index of what is read: articles, tables, lists and other texts, from the <main> of the built pages. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { pathWithoutLocale } from '#i18n/routes.ts';
import { LIST_FAMILIES } from '#model/dimensions.ts';
import { foldWords } from '#model/fold.ts';
import { DEFAULT_LOCALE, LOCALES } from '#schema/locale.ts';
import { asksNoIndex } from './robots.ts';

/** Organisations have an index of their own; these pages are no reading matter. Paths are without their language. */
const LEFT_OUT = /^(organisations|recherche|widget|donnees|orientation\/fiches)\/|^404\.html$/;
/** The later pages of a long list hold nothing but organisations. */
const LATER_PAGE = new RegExp(`^(${[...LIST_FAMILIES, 'orientation/[^/]+'].join('|')})/[^/]+/\\d+/index\\.html$`);
/** Answers in countries without a mapping: hundreds of pages of one kind, which the search finds by need and place. */
const BESIDE_TEXT = /<main[^>]* data-beside-text/;
/** Pagefind brings interfaces of its own, which no page uses. */
const INTERFACE = /-(ui|highlight)\.(css|js)$/;

/**
 * The integration: makes the full-text index of each language once the site is built.
 *
 * @throws where Pagefind refuses a page.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const errors = await writeIndex(folder);
        await close();
        if (errors.length > 0) throw new Error(errors.join('\n'));
        logger.info('full-text index written');
      },
    },
  };
}

/** Indexes a built site, page after page in one order; gives what went wrong. */
async function writeIndex(folder: string): Promise<string[]> {
  const { errors, index } = await createIndex({
    rootSelector: 'main',
    excludeSelectors: ['.cards', 'nav', '.cite', '.citing', 'script'],
  });
  if (!index) return errors;
  const problems = [...errors];
  const known = new Map(LOCALES.map((locale) => [locale, new WordList()]));
  for (const path of pagesOf(folder)) {
    const html = readFileSync(join(folder, path), 'utf8');
    if (asksNoIndex(html) || BESIDE_TEXT.test(html)) continue;
    const content = partWords(html);
    problems.push(...(await index.addHTMLFile({ sourcePath: path, content })).errors);
    known.get(LOCALES.find((locale) => path.startsWith(`${locale}/`)) ?? DEFAULT_LOCALE)?.add(content);
  }
  problems.push(...(await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  for (const file of readdirSync(join(folder, 'pagefind')))
    if (INTERFACE.test(file)) rmSync(join(folder, 'pagefind', file));
  for (const [locale, words] of known)
    writeFileSync(join(folder, 'pagefind', `known-${locale}.json`), JSON.stringify(words.sorted()));
  return problems;
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html') && isRead(pathWithoutLocale('/', path)))
    .sort();
}

function isRead(path: string): boolean {
  return !LEFT_OUT.test(path) && !LATER_PAGE.test(path);
}

/** Pagefind takes a typographic apostrophe for a letter, and does not know œ; a no-break space parts words like any other. */
function partWords(html: string): string {
  return html
    .replace(/[’'](?=\p{L})/gu, '’ ')
    .replaceAll('œ', 'oe')
    .replaceAll('\u00a0', ' ');
}

/** The words of pages, folded. A word is folded when it is met first: the same few thousand stand on every page. */
class WordList {
  readonly #seen = new Set<string>();
  readonly #words = new Set<string>();

  add(html: string): void {
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<[^>]*>/g, ' ');
    for (const raw of main.split(/\s+/)) {
      if (this.#seen.has(raw)) continue;
      this.#seen.add(raw);
      for (const word of foldWords(raw).split(' ')) if (word.length > 2 && !/\d/.test(word)) this.#words.add(word);
    }
  }

  sorted(): string[] {
    return [...this.#words].sort();
  }
}
