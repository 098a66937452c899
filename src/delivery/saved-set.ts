/** What a person can save on the device: which files belong to which language, and the names under which they are saved. */

import { cachePrefix } from './cache-prefix.ts';

/**
 * One file of the set: its address below the base, its size as sent in bytes, a fingerprint of its content, and the part
 * that it belongs to; without a part it is always saved.
 */
export type SavedFile = readonly [address: string, bytes: number, fingerprint: string, part?: string];

/** What is in the set of one language, and which state of the site it is. */
export interface SavedSet {
  readonly version: string;
  /** Of what is saved unless the person chooses otherwise: all but other countries and what is read at a desk. */
  readonly bytes: number;
  /** Bytes of each part that can be chosen: a region, another country, or what is read at a desk. */
  readonly parts: Readonly<Record<string, number>>;
  readonly files: readonly SavedFile[];
  /** On the device: the parts that were chosen. */
  readonly chosen?: readonly string[];
}

/** The sizes of all sets, small enough to be asked before a choice. */
export type SavedSizes = Readonly<Record<string, Omit<SavedSet, 'files' | 'chosen'>>>;

/** The promise: what is saved of a language unless the person chooses more is this many bytes or fewer as sent. */
export const MOST_BYTES = 2_000_000;

/** The part that is read at a desk: saved only where the person asks for it. */
export const READING_PART = 'lecture';

const COUNTRY_PART = 'pays/';
const VOICE_PART = 'voix/';

/** The part of the recordings in a language: saved where the person asks for it. */
export function voicePart(language: string): string {
  return `${VOICE_PART}${language}`;
}

/** The part of a country that is only listed, with all its regions: saved where the person asks for it. */
export function countryPart(country: string): string {
  return `${COUNTRY_PART}${country}`;
}

/** Whether a part is saved unless the person chooses otherwise: the regions of mapped countries are. */
export function isUsualPart(part: string): boolean {
  return part !== READING_PART && !part.startsWith(COUNTRY_PART) && !part.startsWith(VOICE_PART);
}

/** Where the build says which part each place belongs to; it is not saved itself. */
export const PARTS_PATH = 'hors-ligne/parties.json';

const READING_FOLDERS = [
  // What is filled in there is sent, and its rules are heavier than any page.
  'contribuer',
  'sources',
  'carte',
  'qualite',
  'couverture',
  'reseaux',
  'sigles',
  'methodologie',
  'tableaux',
  'dossiers',
  'partenaires',
  'accessibilite',
];
// A card of help has all that is needed to call; the page of each organisation is read at a desk.
const ENTRY_PAGE = /^(?:[a-z]{2,3}\/)?organisations\/(?!a-z\/)[^/]+\/index\.html$/;
const FOLDER = /^(?:[a-z]{2,3}\/)?([^/]+)\//;
// The workbook of a list, whose rows are among the open data: it does not work without a network.
const WORKBOOK_SCRIPT = /^_astro\/xlsx\./;
// Sheets and briefs are made to be printed.
const SHEET = /^(?:[a-z]{2,3}\/)?(?:orientation\/fiches|regions\/[^/]+\/note)\//;
const OF_PLACE = /^(?:[a-z]{2,3}\/)?(?:orientation\/([^/]+)|regions)\/([^/]+?)(?:\/|\.vcf$)/;
// What reads aloud lies beside, and is always saved.
const VOICE = /^ecouter\/([^/]+)\//;
const CARD = /^(organisations\/[^/]+)\.vcf$/;

/**
 * The part of a built file; none for what is always saved.
 * @param parts the part of each place that has pages of its own, by its id; of a need there, by `need/place`; of a contact
 *   card, by `organisations/id`.
 * @param lists folders of the other lists, which are read at a desk.
 */
export function partOf(
  path: string,
  parts: Readonly<Record<string, string>>,
  lists: readonly string[],
): string | undefined {
  const folder = FOLDER.exec(path)?.[1] ?? '';
  const isRead = READING_FOLDERS.includes(folder) || lists.includes(folder);
  if (isRead || ENTRY_PAGE.test(path) || SHEET.test(path) || WORKBOOK_SCRIPT.test(path)) return READING_PART;
  const [, voice] = VOICE.exec(path) ?? [];
  if (voice) return voicePart(voice);
  const [, need, place = ''] = OF_PLACE.exec(path) ?? [];
  return parts[CARD.exec(path)?.[1] ?? ''] ?? parts[`${need}/${place}`] ?? parts[place];
}

/** The parts that are saved unless the person chooses otherwise: every region of the mapped countries. */
export function usualParts({ parts }: Pick<SavedSet, 'parts'>): string[] {
  return Object.keys(parts).filter(isUsualPart);
}

/** Bytes of a choice of parts. */
export function bytesOf({ bytes, parts }: Pick<SavedSet, 'bytes' | 'parts'>, chosen: readonly string[]): number {
  return Object.entries(parts).reduce((sum, [part, size]) => {
    const [isChosen, isUsual] = [chosen.includes(part), isUsualPart(part)];
    return isChosen === isUsual ? sum : sum + (isChosen ? size : -size);
  }, bytes);
}

/** The set with the files of the chosen parts alone. */
export function chosenSet(set: SavedSet, chosen: readonly string[]): SavedSet {
  const files = set.files.filter(([, , , part]) => part === undefined || chosen.includes(part));
  return { ...set, files, chosen };
}

/** Whether two choices are the same, in whatever order. */
export function isSameChoice(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part) => b.includes(part));
}

export const SIZES_PATH = 'hors-ligne/tailles.json';
export const WORKER_PATH = 'service-worker.js';
/** The page shown offline for an address that is not saved. */
export const FALLBACK_PATH = 'hors-ligne/';

export const setPath = (locale: string) => `hors-ligne/${locale}.json`;

/** The name of the cache of one language in one version. */
export function cacheName(base: string, locale: string, version: string): string {
  return `${cachePrefix(base)}${locale} ${version}`;
}

/** The name of the cache of a set as it was chosen: two choices of one version are two caches. */
export function setName(base: string, locale: string, set: SavedSet): string {
  const chosen = set.chosen ?? usualParts(set);
  const isUsual = isSameChoice(chosen, usualParts(set));
  return cacheName(base, locale, isUsual ? set.version : `${set.version}+${[...chosen].sort().join('+')}`);
}

/** The language and version of a cache of that base; nothing for other names. */
export function parseCacheName(base: string, name: string): { locale: string; version: string } | undefined {
  const prefix = cachePrefix(base);
  const [locale, version] = name.startsWith(prefix) ? name.slice(prefix.length).split(' ') : [];
  return locale && version ? { locale, version } : undefined;
}

/** Where pages seen since are refreshed: beside the saved set, which stays whole. */
export function refreshedName(base: string): string {
  return `${cachePrefix(base)}refreshed`;
}

/** The address, below the base, of the note that a set is complete. It holds the set itself. */
export const COMPLETE_PATH = 'hors-ligne/complet.json';

/**
 * What is never saved: files for machines, downloads, and the index of full text (the search of organisations needs only
 * its own small files).
 */
const NEVER_SAVED: readonly RegExp[] = [
  /(?:^|\/)(?:sitemap[^/]*\.xml|robots\.txt|[^/]*\.atom|opensearch\.xml|llms\.txt|_headers|_redirects|[^/]*\.map)$/,
  /^hors-ligne\/[^/]*\.json$|^service-worker\.js$/,
  /^a-propos\/[^/]*\.json$/,
  /^pagefind\//,
  /^(?:[a-z]{2,3}\/)?contribuer\/(?:nouvelle|voix)\//,
  /^(?:[a-z]{2,3}\/)?(?:comparer|donnees|redaction|selection|widget)\//,
  /^(?:[a-z]{2,3}\/)?(?:tableaux|couverture)\/.*\.(?:csv|json)$/,
];

// The words that a search goes through are those of one language.
const SEARCH_WORDS = /^(?:[a-z]{2,3}\/)?recherche\//;

/**
 * Whether a file of the built site is saved with a language. Pages of the default language stand at the root, others
 * below their code; what is left serves both.
 */
export function belongsTo(path: string, locale: string, locales: readonly string[], defaultLocale: string): boolean {
  if (NEVER_SAVED.some((pattern) => pattern.test(path))) return false;
  const others = locales.filter((code) => code !== locale);
  if (others.some((code) => path.startsWith(`${code}/`))) return false;
  const isOfLanguage = (path.endsWith('.html') && path !== '404.html') || SEARCH_WORDS.test(path);
  return !isOfLanguage || locale === defaultLocale || path.startsWith(`${locale}/`);
}

/** The address of a built file below the base: pages without `index.html`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
