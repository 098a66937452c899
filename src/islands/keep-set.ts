/** Fills a new copy of the directory on the device, whole or not at all, and drops the old one only then. */
import {
  COMPLETE_PATH,
  cacheName,
  parseCacheName,
  refreshedName,
  type SavedFile,
  type SavedSet,
  type SavedSizes,
  SIZES_PATH,
  setPath,
} from '#model/saved-set.ts';
import { keptCaches } from './kept-copy.ts';

/** Requests at once: more would only make each slower on a thin line. */
const AT_ONCE = 6;

/** Why nothing was kept: names of the sentences that say so. */
export type Refusal = 'failed' | 'refused' | 'changed' | 'cancelled';
export class KeepError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Languages that are kept to the end, with the set that was kept. */
export async function keptSets(base: string): Promise<Map<string, SavedSet>> {
  const kept = new Map<string, SavedSet>();
  for (const name of await keptCaches(base)) {
    const parsed = parseCacheName(base, name);
    const note = parsed && (await (await caches.open(name)).match(`${base}${COMPLETE_PATH}`));
    if (parsed && note) kept.set(parsed.locale, await note.json());
  }
  return kept;
}

/** Deletes copies that were begun and never finished. True if there was one. */
export async function dropUnfinished(base: string): Promise<boolean> {
  let isFound = false;
  for (const name of await keptCaches(base)) {
    if (!parseCacheName(base, name)) continue;
    const cache = await caches.open(name);
    if (await cache.match(`${base}${COMPLETE_PATH}`)) continue;
    await caches.delete(name);
    isFound = true;
  }
  return isFound;
}

/** The sizes of all languages; nothing where the site cannot be reached. */
export async function fetchSizes(base: string): Promise<SavedSizes | undefined> {
  const response = await fetch(`${base}${SIZES_PATH}`, { cache: 'no-store' }).catch(() => undefined);
  return response?.ok ? response.json().catch(() => undefined) : undefined;
}

export interface Keeping {
  readonly base: string;
  readonly locale: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, bytes: number) => void;
}

/** Fetches the whole set of a language. @throws KeepError after having deleted what was begun. */
export async function keepSet({ base, locale, signal, onProgress }: Keeping): Promise<SavedSet> {
  const set: SavedSet = await fetchWhole(`${base}${setPath(locale)}`, signal).then((response) => response.json());
  const old = (await keptSets(base)).get(locale);
  const name = cacheName(base, locale, set.version);
  if (old?.version === set.version) return set;
  try {
    const cache = await store(() => caches.open(name));
    const source = old && (await caches.open(cacheName(base, locale, old.version)));
    const unchanged = new Set(old?.files.map(([address, , fingerprint]) => `${address} ${fingerprint}`));
    let done = 0;
    await inParallel(set.files, async ([address, bytes, fingerprint]) => {
      const url = `${base}${address}`;
      const same = unchanged.has(`${address} ${fingerprint}`)
        ? await source?.match(url, { ignoreVary: true })
        : undefined;
      const response = same ?? (await fetchWhole(url, signal));
      await store(() => cache.put(url, response));
      done += bytes;
      onProgress(done, set.bytes);
    });
    const now = await fetchSizes(base);
    if (now?.[locale]?.version !== set.version) throw new KeepError('changed');
    await store(() => cache.put(`${base}${COMPLETE_PATH}`, Response.json(set)));
  } catch (error) {
    await caches.delete(name).catch(() => undefined);
    // What is stopped breaks in many ways: whoever stopped it has not met a fault.
    if (signal.aborted) throw new KeepError('cancelled');
    throw error instanceof KeepError ? error : new KeepError('failed');
  }
  if (old) await caches.delete(cacheName(base, locale, old.version));
  await caches.delete(refreshedName(base));
  return set;
}

/** How much of a set would have to be fetched, given what is kept. */
export function missingBytes(set: SavedSet, kept: SavedSet): number {
  const unchanged = new Set(kept.files.map(([address, , fingerprint]) => `${address} ${fingerprint}`));
  return set.files.reduce(
    (sum, [address, bytes, fingerprint]) => sum + (unchanged.has(`${address} ${fingerprint}`) ? 0 : bytes),
    0,
  );
}

/** `no-store` also tells the worker to let the request pass. */
async function fetchWhole(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { cache: 'no-store', credentials: 'omit', signal }).catch(() => undefined);
  if (!response?.ok) throw new KeepError('failed');
  // A browser refuses to show a page from a response that was redirected.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** What the device refuses: no room, private browsing. */
async function store<Result>(write: () => Promise<Result>): Promise<Result> {
  return write().catch((error: unknown) => {
    const isRefused =
      error instanceof DOMException && ['QuotaExceededError', 'SecurityError', 'UnknownError'].includes(error.name);
    throw new KeepError(isRefused ? 'refused' : 'failed');
  });
}

async function inParallel(files: readonly SavedFile[], work: (file: SavedFile) => Promise<void>): Promise<void> {
  const left = [...files];
  const next = async (): Promise<void> => {
    for (let file = left.shift(); file; file = left.shift()) {
      await work(file).catch((error: unknown) => {
        // Data cost money: nothing more is fetched for a copy that cannot become whole.
        left.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
