import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { EVIL_HOST } from '../hostile/attacks.ts';
import { buildHostile, HOSTILE_SITES } from '../hostile/variants.ts';
import { DIST, filesIn, pagesIn } from './build.ts';

const FETCHING = ['src', 'srcset', 'srcdoc', 'data', 'poster', 'background', 'formaction'];
const INERT_SCRIPT = ['application/ld+json', 'application/json'];

describe.each(HOSTILE_SITES)('with attacks of %s text in every field that takes one', (site) => {
  const { folder, count } = buildHostile(site);

  test('thousands of texts are attacks, and the same pages are built', () => {
    expect(count).toBeGreaterThan(3000);
    const pages = (root: string) => filesIn(root).filter((path) => path.endsWith('.html'));
    expect(pages(folder)).toEqual(pages(DIST));
  });

  test('the attacks stand on the pages, as text', () => {
    const texts = pagesIn(folder).map(({ html }) => parse(html).querySelector('main')?.text ?? '');
    const attack = site === 'markup' ? '<img src=x onerror=alert(1)>' : '" onmouseover="alert(\'dq\')" x="';
    expect(texts.filter((text) => text.includes(attack)).length).toBeGreaterThan(20);
  });

  test('no attack has become an element, an attribute or a link on any page', () => {
    const tags = tagsIn(DIST);
    const found = pagesIn(folder).flatMap(({ path, html }) =>
      parse(html, { comment: true })
        .querySelectorAll('*')
        .flatMap((element) => dangersOf(element, tags).map((danger) => `${path}: ${danger}`)),
    );
    expect(found).toEqual([]);
  });

  test('data inside pages is still data', () => {
    for (const { path, html } of pagesIn(folder)) {
      for (const script of parse(html).querySelectorAll('script[type$="json"]'))
        expect(() => JSON.parse(script.text), path).not.toThrow();
    }
  });

  test('a line break in a text adds no property to a contact card', () => {
    for (const path of filesIn(folder).filter((file) => file.endsWith('.vcf'))) {
      const lines = readFileSync(join(folder, path), 'utf8').split(/\r?\n/);
      const starting = (start: string) => lines.filter((line) => line.startsWith(start)).length;
      expect(starting('END:VCARD'), path).toBe(starting('BEGIN:VCARD'));
      expect(starting('TEL:+15550100'), path).toBe(0);
    }
  });
});

/** Every kind of element that the real site has. */
function tagsIn(folder: string): ReadonlySet<string> {
  return new Set(
    pagesIn(folder).flatMap(({ html }) =>
      [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag?.toLowerCase() ?? ''),
    ),
  );
}

function dangersOf(element: HTMLElement, tags: ReadonlySet<string>): string[] {
  const tag = element.rawTagName.toLowerCase();
  const isInert =
    tag !== 'script' || INERT_SCRIPT.includes(element.getAttribute('type') ?? '') || element.hasAttribute('src');
  return [
    ...(tags.has(tag) ? [] : [`<${tag}> is no element of the site`]),
    ...(isInert || element.text.length === 0 || !/alert\(/.test(element.text) ? [] : ['an attack within a script']),
    ...Object.entries(element.attributes).flatMap(([name, value]) => attributeDangers(name.toLowerCase(), value)),
  ];
}

/** How a sheet says that it has no icon, so that none is asked for. */
const NO_ICON = 'data:,';

function attributeDangers(name: string, value: string): string[] {
  const isHandler = /^on[a-z]+$/.test(name);
  const isStyle = name === 'style';
  const isLink = ['href', 'xlink:href', 'action', ...FETCHING].includes(name);
  const scheme = /^\s*(javascript|data|vbscript|file):/i.exec(value)?.[1];
  const leaves = FETCHING.includes(name) && new URL(value, 'http://here.test/').host === EVIL_HOST;
  return isHandler ||
    isStyle ||
    (isLink && scheme !== undefined && !(name === 'src' && value.startsWith('data:image/')) && value !== NO_ICON) ||
    leaves
    ? [`${name}="${value}"`]
    : [];
}
