/** Pages that search engines are asked to leave out: no index, no sitemap and no saved copy has them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOT_INDEXED = '<meta name="robots" content="noindex">';

/** Whether a built page asks to be left out. */
export function asksNoIndex(html: string | Buffer): boolean {
  return html.includes(NOT_INDEXED);
}

/**
 * Whether a page belongs in the sitemap: asked for whole addresses, of pages that are written by then.
 *
 * @param folder of the built site.
 * @param base path of the site: `/` or `/annuaire/`.
 */
export function isForSitemap(page: string, folder: string, base: string): boolean {
  const path = decodeURI(new URL(page).pathname).slice(base.replace(/\/?$/, '/').length);
  const file = join(folder, path, 'index.html');
  return !existsSync(file) || !asksNoIndex(readFileSync(file, 'utf8'));
}
