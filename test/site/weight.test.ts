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
  const loading = 'link[rel=stylesheet], link[rel=icon], script[src], img[src]';
  const addresses = parse(html)
    .querySelectorAll(loading)
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  return addresses.filter((address) => !address.startsWith('data:')).map((address) => address.slice(1));
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

test('scripts only add: they are modules of this site, in files of their own', () => {
  for (const { path, html } of pagesIn(DIST)) {
    const scripts = parse(html).querySelectorAll('script:not([type="application/ld+json"], [type="application/json"])');
    for (const script of scripts) {
      expect(script.getAttribute('type'), path).toBe('module');
      expect(script.getAttribute('src'), path).toMatch(/^\/_astro\//);
    }
  }
});
