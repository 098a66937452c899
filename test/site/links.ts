/** Follows every internal link of a built site. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { pagesIn } from './build.ts';

/** Every address inside the site that leads nowhere: to no file, or to no such place on its page. */
export function brokenLinks(folder: string, base = '/'): string[] {
  const idsByFile = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = idsByFile.get(file);
    if (known) return known;
    const ids = new Set(
      parse(readFileSync(file, 'utf8'))
        .querySelectorAll('[id]')
        .map((element) => element.id),
    );
    idsByFile.set(file, ids);
    return ids;
  };
  const broken: string[] = [];
  for (const { path, html } of pagesIn(folder)) {
    const page = `https://site.test${base}${path.replace(/index\.html$/, '')}`;
    const elements = parse(html).querySelectorAll(
      'a[href], link[href]:not([rel=canonical]):not([rel=alternate]), [src]',
    );
    for (const element of elements) {
      const url = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', page);
      if (url.host !== 'site.test') continue;
      const file = fileFor(folder, base, url.pathname);
      if (!file) broken.push(`${path} -> ${url.pathname}`);
      else if (url.hash && !idsOf(file).has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${path} -> ${url.pathname}${url.hash}`);
    }
  }
  return broken;
}

function fileFor(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
