/** What a person can keep offline: which files belong to which language, and the names under which they are kept. */

/** One file of the set: its address below the base, its size as sent in bytes, and a fingerprint of its content. */
export type SavedFile = readonly [address: string, bytes: number, fingerprint: string];

/** What is in the set of one language, and which state of the site it is. */
export interface SavedSet {
  readonly version: string;
  readonly bytes: number;
  /** The parts of the site for which there was no room. */
  readonly without: readonly string[];
  readonly files: readonly SavedFile[];
}

/** The sizes of all sets, small enough to be asked before a choice. */
export type SavedSizes = Readonly<Record<string, Omit<SavedSet, 'files'>>>;

/** The promise: a language's set is this many bytes or fewer as sent. */
export const MOST_BYTES = 2_000_000;

/** Parts for reading at a desk, in the order in which they are kept while there is room. */
export const PARTS_WITH_ROOM = [
  'services',
  'themes',
  'typologies',
  'sources',
  'carte',
  'pays',
  'statuts',
  'qualite',
  'couverture',
  'reseaux',
  'sigles',
  'methodologie',
  'tableaux',
  'dossiers',
] as const;

export const SIZES_PATH = 'hors-ligne/tailles.json';
export const WORKER_PATH = 'service-worker.js';
/** The page shown offline for an address that is not kept. */
export const FALLBACK_PATH = 'hors-ligne/';

export const setPath = (locale: string) => `hors-ligne/${locale}.json`;

export function cachePrefix(base: string): string {
  return `annuaire ${base} `;
}

/** The name of the cache of one language in one version. */
export function cacheName(base: string, locale: string, version: string): string {
  return `${cachePrefix(base)}${locale} ${version}`;
}

/** The language and version of a cache of that base; nothing for other names. */
export function parseCacheName(base: string, name: string): { locale: string; version: string } | undefined {
  const prefix = cachePrefix(base);
  const [locale, version] = name.startsWith(prefix) ? name.slice(prefix.length).split(' ') : [];
  return locale && version ? { locale, version } : undefined;
}

/** Where pages seen since are refreshed: beside the kept set, which stays whole. */
export function refreshedName(base: string): string {
  return `${cachePrefix(base)}refreshed`;
}

/** The address, below the base, of the note that a set is complete. It holds the set itself. */
export const COMPLETE_PATH = 'hors-ligne/complet.json';

/**
 * What is never kept: files for machines, downloads, and the index of full text (the search of organisations needs only
 * its own small files).
 */
const NOT_KEPT: readonly RegExp[] = [
  /(?:^|\/)(?:sitemap[^/]*\.xml|robots\.txt|feed[^/]*\.xml|opensearch\.xml|llms\.txt|_headers|[^/]*\.map)$/,
  /^hors-ligne\/[^/]*\.json$|^service-worker\.js$/,
  /^pagefind\//,
  /^(?:[a-z]{2}\/)?(?:donnees|widget)\//,
  /^(?:[a-z]{2}\/)?(?:tableaux|couverture)\/.*\.(?:csv|json)$/,
];

/**
 * Whether a file of the built site is kept with a language. Pages of the default language stand at the root, others
 * below their code; what is left serves both.
 */
export function belongsTo(path: string, locale: string, locales: readonly string[], defaultLocale: string): boolean {
  if (NOT_KEPT.some((pattern) => pattern.test(path))) return false;
  const others = locales.filter((code) => code !== locale);
  if (others.some((code) => path.startsWith(`${code}/`))) return false;
  const isPage = path.endsWith('.html') && path !== '404.html';
  return !isPage || locale === defaultLocale || path.startsWith(`${locale}/`);
}

/** The address of a built file below the base: pages without `index.html`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** Of the files of a language: all that must be kept, then part by part what still fits into `most` bytes. */
export function fitIn<File extends { readonly path: string; readonly bytes: number }>(
  files: readonly File[],
  most: number,
): { kept: File[]; without: string[] } {
  const partOf = ({ path }: File) => PARTS_WITH_ROOM.find((part) => new RegExp(`^(?:[a-z]{2}/)?${part}/`).test(path));
  const sizeOf = (some: readonly File[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  let room = most - sizeOf(files.filter((file) => !partOf(file)));
  const without = PARTS_WITH_ROOM.filter((part) => {
    const size = sizeOf(files.filter((file) => partOf(file) === part));
    if (size > Math.max(room, 0)) return true;
    room -= size;
    return false;
  });
  const isLeftOut = (file: File) => without.some((part) => part === partOf(file));
  return { kept: files.filter((file) => !isLeftOut(file)), without };
}
