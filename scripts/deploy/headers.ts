/** Reads `_headers`, which the build writes: how each file is to be kept, and what it is. Pure. */
import { mediaType } from '#delivery/media-types.ts';

/** What object storage keeps beside a file and sends with it. */
export interface StoredHeaders {
  readonly 'Cache-Control': string;
  readonly 'Content-Type': string;
}

interface Rule {
  readonly pattern: string;
  readonly cacheControl: string;
}

/** For what no rule names: kept, but asked again each time (docs/deploy.md). */
const ASK_AGAIN = 'no-cache';

/**
 * How each path of the site is to be stored.
 *
 * @param text that of `_headers`; its first rule is that of everything, and says below which path the site stands.
 */
export function storedHeaders(text: string): (path: string) => StoredHeaders {
  const rules = rulesOf(text);
  const root = (text.match(/^(\/.*)\*$/m)?.[1] ?? '/').replace(/\/*$/, '/');
  return (path) => {
    const own = rules.findLast(({ pattern }) => matches(pattern, root + path));
    return {
      'Cache-Control': own?.cacheControl ?? ASK_AGAIN,
      'Content-Type': mediaType(path) ?? 'application/octet-stream',
    };
  };
}

function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  let pattern = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) pattern = line.trim();
    const [, cacheControl] = line.match(/^\s+Cache-Control:\s*(.+)$/i) ?? [];
    if (cacheControl) rules.push({ pattern, cacheControl: cacheControl.trim() });
  }
  return rules;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** Paths by the headers that they share, so that one call sends them together. */
export function byHeaders(
  paths: readonly string[],
  headersOf: (path: string) => StoredHeaders,
): readonly (readonly [StoredHeaders, readonly string[]])[] {
  const groups = Map.groupBy(paths, (path) => JSON.stringify(headersOf(path)));
  return [...groups].map(([key, own]) => [JSON.parse(key) as StoredHeaders, own] as const);
}
