/**
 * The addresses of HSDS over the files of `donnees/hsds/`, in the `_redirects` format of Netlify and Cloudflare Pages.
 * nginx and Apache have the same in `docs/deploy.md`.
 */

const API = 'donnees/hsds';

/**
 * The text of `_redirects`. Netlify leaves files as they are and knows what stands after `?`. Cloudflare Pages follows a
 * rule also where a file is there: the first one of these keeps files what they are; lines with `page=` it passes over.
 */
export function hostRewrites(base: string): string {
  const root = `${base.replace(/\/$/, '')}/${API}`;
  return [
    `${root}/:list/:id.json ${root}/:list/:id.json 200`,
    `${root}/ ${root}/index.json 200`,
    `${root}/:list page=:page ${root}/:list/page/:page.json 200`,
    `${root}/:list.json ${root}/:list.json 200`,
    `${root}/:list ${root}/:list.json 200`,
    `${root}/:list/:id ${root}/:list/:id.json 200`,
    '',
  ].join('\n');
}
