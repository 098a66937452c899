/** What a page of a built site loads of its own: what it links, and what its scripts import, at once or later. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINKED = /(?:href|src)="\/(_astro\/[^"]+|icon\.svg)"/g;
const NAMED = /(?:\.\/|_astro\/)([\w.-]+\.(?:js|css))/g;

/** Paths below the folder of the site, the page's own first. */
export function loadedFiles(dist: string, page: string): string[] {
  const text = (path: string) => readFileSync(join(dist, path), 'utf8');
  const found = new Set([page, ...[...text(page).matchAll(LINKED)].map((match) => match[1] ?? '')]);
  // What is added while going through is gone through too.
  for (const path of found)
    if (path.endsWith('.js')) for (const [, name] of text(path).matchAll(NAMED)) found.add(`_astro/${name}`);
  return [...found];
}
