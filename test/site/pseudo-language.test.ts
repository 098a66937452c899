/**
 * The site in a language that is neither French nor English: every text of `src/i18n/` stands between marks there, so that what
 * stands outside them is content, a name of a file, or a sentence that nobody can translate.
 */
import { join } from 'node:path';
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Copy } from '../../scripts/growth/copy.ts';
import { filesIn, pagesIn } from './build.ts';
import { brokenLinks } from './links.ts';
import { inPseudoLanguage, PSEUDO } from './variants.ts';

let copy: Copy;
let dist: string;
beforeAll(() => {
  copy = inPseudoLanguage();
  dist = join(copy.folder, 'dist');
});
afterAll(() => copy.remove());

const isPage = (path: string) => path.endsWith('/index.html') || path === 'index.html';

test('every page of the site is there in the further language, and every link leads somewhere', () => {
  const pages = filesIn(dist).filter(isPage);
  const french = pages.filter((path) => !/^(?:en|qps)\//.test(path));
  expect(pages.filter((path) => path.startsWith(`${PSEUDO}/`)).map((path) => path.slice(PSEUDO.length + 1))).toEqual(
    french,
  );
  expect(brokenLinks(dist)).toEqual([]);
});

test('no sentence of the site stands on a page untranslated', () => {
  const known = contentWords();
  const faults = pagesIn(join(dist, PSEUDO)).flatMap(({ path, html }) =>
    unmarked(parse(html, { blockTextElements: { script: true, style: true, noscript: false } }))
      .flatMap(partsOf)
      .filter((part) => !known.includes(part) && !isForMachines(part))
      .map((part) => `${path}: ${part}`),
  );
  expect(faults).toEqual([]);
});

/** All that editors wrote, in one line; and the names of languages as the machine knows them. */
function contentWords(): string {
  const languages = new Intl.DisplayNames(PSEUDO, { type: 'language' });
  return folded(
    [
      ...copy.filesBelow('content').map((file) => copy.read(file)),
      ...['fr', 'en', PSEUDO].map((code) => languages.of(code)),
      // Names of software, of columns and of the licence.
      copy.read('package.json'),
      copy.read('dist/donnees/v1/datapackage.json'),
    ].join(' '),
  );
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'TEXTAREA']);
const READ_ALOUD = ['aria-label', 'title', 'alt', 'placeholder'];

/** What stands outside the marks in the text and the spoken attributes of a page, where it is said to be in its language. */
function unmarked(page: HTMLElement): string[] {
  const found: string[] = [];
  let depth = 0;
  const outside = (text: string, from: number) => {
    let level = from;
    // A marked text parts what stands before it from what comes after.
    const rest = [...text].map((sign) => {
      if (sign === '⟦') level += 1;
      if (sign === '⟧') level -= 1;
      if (sign === '⟧') return '·';
      return level === 0 ? sign : '';
    });
    return { rest: rest.join(''), level };
  };
  const walk = (node: Node, lang: string): void => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const { rest, level } = outside(node.text, depth);
      depth = level;
      if (lang === PSEUDO) found.push(rest);
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (SKIPPED.has(element.tagName)) return;
    const own = element.getAttribute?.('lang') ?? lang;
    if (own === PSEUDO) for (const name of READ_ALOUD) found.push(outside(element.getAttribute?.(name) ?? '', 0).rest);
    for (const child of element.childNodes) walk(child, own);
  };
  walk(page, '');
  return found;
}

/** The pieces of a text between signs and numbers, those with a word in them. A colon alone counts: languages space it otherwise. */
function partsOf(text: string): string[] {
  return folded(text)
    .replace(/https?:\S+/g, '')
    .split(/[,·()[\]«»;\d+–—/]|\. /)
    .map((part) => part.replace(/^[\s.…]+|[\s.…]+$/g, ''))
    .filter((part) => /\p{L}{3}|^:|:$/u.test(part));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Addresses, names of files, columns and formats: the same in every language. */
function isForMachines(part: string): boolean {
  return /^[\w@./-]*[_.@/-][\w./-]*$/.test(part) || part === 'bibtex';
}
