/**
 * Writes `_headers` and `_redirects` beside the pages, once all of them are there: a new folder of the site has its rule
 * by itself.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HASHED_FOLDER, hostHeaders } from '#delivery/host-headers.ts';
import { hostRewrites } from '#delivery/host-rewrites.ts';
import { DEFAULT_LOCALE, LOCALES } from '../schema/locale.ts';

/** @param base the path that the site stands below at its host. */
export function hostHeadersFile(base: string): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const prefixes = ['', ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)];
        // Only pages can be framed: what else stands at the top (icon, feeds, sitemap) needs no rule of its own.
        const folders = readdirSync(dir, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && entry.name !== HASHED_FOLDER)
          .map(({ name }) => name)
          .sort();
        writeFileSync(fileURLToPath(new URL('_headers', dir)), hostHeaders(base, [...folders, '404.html'], prefixes));
        writeFileSync(fileURLToPath(new URL('_redirects', dir)), hostRewrites(base));
      },
    },
  };
}
