/** Two states of a small made-up site, for tests of publishing: pages, what they load, data, and what only one of them has. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostHeaders } from '#delivery/host-headers.ts';
import { filesIn } from './site/build.ts';

/** Files by path. */
export type MadeUpSite = Readonly<Record<string, string>>;

const page = (text: string, ...loaded: string[]) =>
  `<!DOCTYPE html><title>${text}</title>${loaded.map((path) => `<link href="/${path}">`).join('')}<p>${text}</p>`;
const headers = hostHeaders('/', ['a-propos', 'organisations'], ['']);

export const BEFORE: MadeUpSite = {
  _headers: headers,
  '_astro/site.aaaa.css': 'p{color:red}',
  '_astro/list.bbbb.js': 'export {}',
  '_astro/same.cccc.css': 'b{}',
  'a-propos/version.json': '{"commit":"1"}',
  'index.html': page('Accueil', '_astro/site.aaaa.css', '_astro/same.cccc.css'),
  'organisations/index.html': page('Liste', '_astro/site.aaaa.css', '_astro/list.bbbb.js'),
  'organisations/ame/index.html': page('AME', '_astro/site.aaaa.css'),
  'organisations/ame.vcf': 'BEGIN:VCARD',
  'organisations/gone/index.html': page('Partie', '_astro/site.aaaa.css', 'organisations/gone.vcf'),
  'organisations/gone.vcf': 'BEGIN:VCARD gone',
  'recherche/1111/words é 1.json': '[]',
  'recherche/index.html': page('Recherche', 'recherche/1111/words é 1.json', '_astro/same.cccc.css'),
  'reste/index.html': page('Reste', '_astro/same.cccc.css'),
  'service-worker.js': 'state 1',
};

export const AFTER: MadeUpSite = {
  _headers: headers,
  '_astro/site.dddd.css': 'p{color:blue}',
  '_astro/list.eeee.js': 'export default 1',
  '_astro/same.cccc.css': 'b{}',
  'a-propos/version.json': '{"commit":"2"}',
  'index.html': page('Accueil nouveau', '_astro/site.dddd.css', '_astro/same.cccc.css'),
  'organisations/index.html': page('Liste nouvelle', '_astro/site.dddd.css', '_astro/list.eeee.js'),
  'organisations/ame/index.html': page('AME nouvelle', '_astro/site.dddd.css'),
  'organisations/ame.vcf': 'BEGIN:VCARD new',
  'organisations/new/index.html': page('Nouvelle', '_astro/site.dddd.css', 'organisations/new.vcf'),
  'organisations/new.vcf': 'BEGIN:VCARD new one',
  'recherche/2222/words é 1.json': '[1]',
  'recherche/index.html': page('Recherche nouvelle', 'recherche/2222/words é 1.json', '_astro/same.cccc.css'),
  'reste/index.html': page('Reste', '_astro/same.cccc.css'),
  'service-worker.js': 'state 2',
};

export function writeSite(folder: string, site: MadeUpSite): string {
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function readSite(folder: string): MadeUpSite {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What is wrong for a visitor: a page that is neither that of before nor that of after, or that loads what is not there. */
export function brokenPages(there: MadeUpSite): string[] {
  return Object.entries(there).flatMap(([path, text]) => {
    if (!path.endsWith('.html')) return [];
    const isWhole = text === BEFORE[path] || text === AFTER[path];
    const missing = [...text.matchAll(/href="\/([^"]+)"/g)].filter(([, loaded = '']) => !(loaded in there));
    return [...(isWhole ? [] : [`${path}: half`]), ...missing.map(([, loaded]) => `${path}: without ${loaded}`)];
  });
}
