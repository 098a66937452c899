/** What parts of the built site weigh as sent with brotli, and what has grown since `test/weights.json` was written. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';
import { DIST } from './build.ts';

/** Files with their bytes, by names that outlive a build. */
export type Parts = Readonly<Record<string, number>>;

/** `npm test` never writes it: `WRITE_WEIGHTS=1 vitest run --project site test/site/weight.test.ts` does. */
export const RECORD = 'test/weights.json';

/** How hard brotli tries: as hosts do who compress once, or a hundred times faster, which comes to a tenth more. */
export type Effort = 'best' | 'quick';
const QUALITY: Readonly<Record<Effort, number>> = { best: 11, quick: 5 };

const sizes = new Map<string, number>();

function weight(path: string, effort: Effort): number {
  const key = `${effort} ${path}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY[effort] };
  const known = sizes.get(key) ?? brotliCompressSync(readFileSync(join(DIST, path)), { params }).length;
  sizes.set(key, known);
  return known;
}

/** A page and what loads with it: its styles, icon and scripts with what they import. */
export function filesOfPage(path: string, html: string): string[] {
  const loading = 'link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], script[src], img[src]';
  const addresses = parse(html)
    .querySelectorAll(loading)
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => !address.startsWith('data:'));
  const files = addresses.map((address) => address.slice(1));
  return [path, ...files.flatMap((file) => (file.endsWith('.js') ? withImports(file) : [file]))];
}

export function weigh(paths: readonly string[], effort: Effort = 'best'): Parts {
  const parts: Record<string, number> = {};
  for (const path of new Set(paths)) parts[lastingName(path)] = (parts[lastingName(path)] ?? 0) + weight(path, effort);
  return parts;
}

const imports = new Map<string, string[]>();

/** A script and all that it imports before it runs. */
export function withImports(script: string): string[] {
  const known = imports.get(script) ?? findImports(script);
  imports.set(script, known);
  return known;
}

function findImports(script: string): string[] {
  const found = new Set([script]);
  for (const file of found)
    for (const [, next] of readFileSync(join(DIST, file), 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      found.add(join(dirname(file), next ?? ''));
  return [...found];
}

export const totalOf = (parts: Parts) => Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);

/** Undefined where it is within its budget; else what is too heavy, by how much, and what has grown. */
export function tooHeavy(what: string, parts: Parts, budget: number, record: string = what): string | undefined {
  const total = totalOf(parts);
  if (total <= budget) return undefined;
  const before = recorded()[record];
  const grown = Object.entries(parts)
    .map(([name, bytes]) => [name, bytes - (before?.[name] ?? 0)] as const)
    .filter(([, growth]) => growth > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, growth]) => `${name} +${growth}`);
  return `${what}: ${total} bytes, ${budget} allowed; grew since ${RECORD}: ${grown.join(', ') || 'nothing'}`;
}

function recorded(): Readonly<Record<string, Parts>> {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
}

/** Without the fingerprint of a build: a page is `page`, whichever of its template it is. */
function lastingName(path: string): string {
  if (path.endsWith('.html')) return 'page';
  return path.replace(/^_astro\//, '').replace(/(?:\.astro_astro_type_script_index_\d+_lang)?\.[\w-]{8}(\.\w+)$/, '$1');
}
