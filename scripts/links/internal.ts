/** Follows every internal link of a built site, to its file and to its place on the page. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

const LINKS = 'a[href], area[href], link[href]:not([rel=canonical]):not([rel=alternate]), [src], form[action]';
/** Any host: only what stays on it is followed. */
const SITE = 'https://site.test';

/** A page of a built site: its path below the folder, and the addresses that it links to, made absolute. */
export interface LinkingPage {
  readonly path: string;
  readonly links: readonly URL[];
}

/** Every page with what it links to. Addresses that are none (`mailto:` without a host and the like) are left out. */
export function linkingPages(folder: string, base = '/'): LinkingPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => {
      const page = `${SITE}${base}${path.replace(/index\.html$/, '')}`;
      const elements = parse(readFileSync(join(folder, path), 'utf8')).querySelectorAll(LINKS);
      const addresses = elements.map(
        (element) =>
          ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find((value) => value !== undefined) ??
          '',
      );
      return {
        path,
        links: addresses.filter((address) => URL.canParse(address, page)).map((address) => new URL(address, page)),
      };
    });
}

/** Every address inside the site that leads nowhere: to no file, or to no such place on its page. */
export function brokenLinks(folder: string, base = '/'): string[] {
  const idsOf = idsOfFiles();
  return linkingPages(folder, base).flatMap(({ path, links }) =>
    links
      .filter(({ origin }) => origin === SITE)
      .flatMap((url) => {
        const file = fileFor(folder, base, url.pathname);
        if (!file) return `${path} -> ${url.pathname}`;
        const isThere = !url.hash || idsOf(file).has(decodeURIComponent(url.hash.slice(1)));
        return isThere ? [] : `${path} -> ${url.pathname}${url.hash}`;
      }),
  );
}

/** The addresses that lead to other hosts, each with the pages that link to it. */
export function outwardLinks(folder: string, base = '/'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, links } of linkingPages(folder, base)) {
    for (const { origin, protocol, href } of links) {
      if (origin === SITE || !/^https?:$/.test(protocol)) continue;
      const address = href.replace(/#.*$/, '');
      found.set(address, [...(found.get(address) ?? []), path]);
    }
  }
  return found;
}

function idsOfFiles(): (file: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const ids =
      known.get(file) ??
      new Set(
        parse(readFileSync(file, 'utf8'))
          .querySelectorAll('[id]')
          .map(({ id }) => id),
      );
    known.set(file, ids);
    return ids;
  };
}

function fileFor(folder: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
