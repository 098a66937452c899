/** In which order a publication changes a place, so that each page that is there always has all its files. Pure. */
import { HASHED_FOLDER } from '#delivery/host-headers.ts';

/** Files by path, with forward slashes, and their MD5 in hexadecimal digits; empty where a place does not know it. */
export type Listing = ReadonlyMap<string, string>;

/**
 * The steps, in their order. `files`: what is new and no page; whoever asks for it comes later. `pages`: new pages. `changes`: pages
 * that were there. `data`: what else was there under the same name (lists, feeds, the service worker). `last`: what later publications
 * compare. `gone-pages`, `gone-files`: what is no more, which nothing that stays asks for.
 */
export const STEPS = ['files', 'pages', 'changes', 'data', 'last', 'gone-pages', 'gone-files'] as const;
export type Step = (typeof STEPS)[number];

export type Plan = Readonly<Record<Step, readonly string[]>>;

/** Says how each file is to be sent: sent anew wherever it has changed, so it comes last. */
export const HEADERS_FILE = '_headers';

/**
 * What makes `there` what is `here`.
 *
 * @param isResent whether files that are the same are sent again: their headers have changed.
 */
export function planPublication(here: Listing, there: Listing, isResent = false): Plan {
  const plan: Record<Step, string[]> = {
    files: [],
    pages: [],
    changes: [],
    data: [],
    last: [],
    'gone-pages': [],
    'gone-files': [],
  };
  for (const [path, hash] of here) {
    const old = there.get(path);
    if (old !== undefined && old === hash && hash !== '' && !isResent) continue;
    if (path === HEADERS_FILE) plan.last.push(path);
    else if (isPage(path)) plan[old === undefined ? 'pages' : 'changes'].push(path);
    else plan[old === undefined || isHashed(path) ? 'files' : 'data'].push(path);
  }
  for (const path of there.keys())
    if (!here.has(path) && !isOfHost(path)) plan[isPage(path) ? 'gone-pages' : 'gone-files'].push(path);
  for (const step of STEPS) plan[step].sort();
  return plan;
}

/** Whether a plan changes nothing. */
export function isEmpty(plan: Plan): boolean {
  return STEPS.every((step) => plan[step].length === 0);
}

/** Whether a step takes files away. */
export function isRemoval(step: Step): boolean {
  return step === 'gone-pages' || step === 'gone-files';
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

function isHashed(path: string): boolean {
  return path.startsWith(`${HASHED_FOLDER}/`);
}

/** `.htaccess`, `.well-known/`: what a host keeps beside the site is not the site's to take away. */
function isOfHost(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
