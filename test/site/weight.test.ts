import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { DIST, pagesIn } from './build.ts';

const sizes = new Map<string, number>();
function weight(path: string): number {
  const known = sizes.get(path) ?? brotliCompressSync(readFileSync(join(DIST, path))).length;
  sizes.set(path, known);
  return known;
}

/** What loads with a page: its styles, scripts and icon. */
function loadedBy(html: string): string[] {
  const elements = parse(html).querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]');
  return elements.map((element) => (element.getAttribute('href') ?? element.getAttribute('src') ?? '').slice(1));
}

test('every page stays within the weight promised for its template', () => {
  const tooHeavy: string[] = [];
  for (const { path, html } of pagesIn(DIST)) {
    const budget = BUDGETS.find(({ pages }) => pages.test(path.replace(/^en\//, '')));
    const parts = [path, ...loadedBy(html)].map((part) => [part, weight(part)] as const);
    const total = parts.reduce((sum, [, bytes]) => sum + bytes, 0);
    if (!budget) tooHeavy.push(`${path}: no budget for this template`);
    else if (total > budget.bytes)
      tooHeavy.push(
        `${path}: ${total} bytes, ${budget.bytes} allowed (${parts.map((part) => part.join(' ')).join(', ')})`,
      );
  }
  expect(tooHeavy).toEqual([]);
});

/** The pages on which an island adds something; all of them work without it. */
const WITH_ISLAND = /^(en\/)?(recherche|organisations)\/index\.html$/;

test('only pages with an island bring a script', () => {
  for (const { path, html } of pagesIn(DIST)) {
    const scripts = parse(html).querySelectorAll('script:not([type="application/ld+json"], [type="application/json"])');
    expect(scripts.length, path).toBe(WITH_ISLAND.test(path) ? 1 : 0);
  }
});
