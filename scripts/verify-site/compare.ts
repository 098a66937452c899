/** Whether two sites are the same, file by file; the full-text index by what a search gives back. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface SiteFiles {
  /** Every file, by its path below the site; undefined where that cannot be known, as at an address. */
  readonly paths: readonly string[] | undefined;
  /** What a path holds; undefined where it is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** What a file of the one is in the other. */
export type Difference = { readonly path: string; readonly how: 'missing' | 'other' | 'unknown' };

const INDEX = /^pagefind\//;
/** One a page: its words and its address, packed. Their names are made from what they hold. */
const FRAGMENT = /^pagefind\/fragment\//;
/** Read by hosts, which do not hand them on. */
const FOR_HOSTS: readonly string[] = ['_headers', '_redirects', '.nojekyll'];

/** The differences, sorted by path. @param built made from the commit; @param published what is to be judged. */
export async function compareSites(built: SiteFiles, published: SiteFiles): Promise<Difference[]> {
  const own = built.paths ?? [];
  const asked = own.filter((path) => !INDEX.test(path) && (published.paths || !FOR_HOSTS.includes(path)));
  const found: Difference[] = [];
  for (const path of [...asked, ...own.filter((name) => FRAGMENT.test(name))]) {
    const there = await published.read(path);
    const here = await built.read(path);
    if (!there) found.push({ path, how: 'missing' });
    else if (!here || !same(path, here, there)) found.push({ path, how: 'other' });
  }
  const known = new Set(own);
  const more = (published.paths ?? []).filter((path) => !known.has(path) && (!INDEX.test(path) || FRAGMENT.test(path)));
  return [...found, ...more.map((path) => ({ path, how: 'unknown' as const }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function same(path: string, a: Uint8Array, b: Uint8Array): boolean {
  const [left, right] = FRAGMENT.test(path) ? [gunzipSync(a), gunzipSync(b)] : [a, b];
  return Buffer.compare(left, right) === 0;
}

/** A site in a folder. */
export function folderFiles(folder: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return {
    paths,
    read: async (path) => {
      const file = join(folder, path);
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
    },
  };
}

/** A site at an address. @param address with its final slash. @throws where the host does not answer. */
export function addressFiles(address: string): SiteFiles {
  return {
    paths: undefined,
    read: async (path) => {
      const response = await fetch(new URL(encodeURI(path.replace(/(^|\/)index\.html$/, '$1')), address));
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
  };
}
