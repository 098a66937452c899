/** Fills a new copy of the directory on the device, whole or not at all, and drops the old one only then. */
import {
  bytesOf,
  COMPLETE_PATH,
  chosenSet,
  parseCacheName,
  refreshedName,
  type SavedFile,
  type SavedSet,
  type SavedSizes,
  SIZES_PATH,
  setName,
  setPath,
} from '#delivery/saved-set.ts';
import { loadJson } from './load-files.ts';
import { IS_OLD_BROWSER } from './old-browser.ts';
import { savedCaches } from './saved-copy.ts';

/** Requests at once: more would only make each slower on a thin line. */
const AT_ONCE = 6;
/** Twelve letters of base64. */
const FINGERPRINT_BYTES = 9;

/** Why nothing was saved: names of the sentences that say so. */
export type Refusal = 'failed' | 'refused' | 'changed' | 'cancelled' | 'tooOld';
export class SaveError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

const LOCK = 'annuaire-save';

/** Two pages must not fill or clear the same copy at once: undefined where another one does. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  if (!navigator.locks) return work();
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}

/** Languages that are saved completely, with the set that was saved. */
export async function savedSets(base: string): Promise<Map<string, SavedSet>> {
  const saved = new Map<string, SavedSet>();
  for (const name of await savedCaches(base)) {
    const parsed = parseCacheName(base, name);
    const note = parsed && (await (await caches.open(name)).match(`${base}${COMPLETE_PATH}`));
    if (parsed && note) saved.set(parsed.locale, await note.json());
  }
  return saved;
}

/** Deletes copies that were begun and never finished. True if there was one. */
export async function dropUnfinished(base: string): Promise<boolean> {
  let isFound = false;
  for (const name of await savedCaches(base)) {
    if (!parseCacheName(base, name)) continue;
    const cache = await caches.open(name);
    if (await cache.match(`${base}${COMPLETE_PATH}`)) continue;
    await caches.delete(name);
    isFound = true;
  }
  return isFound;
}

/** The sizes of all languages. @throws LoadError where the site cannot be reached or answers something else. */
export function fetchSizes(base: string): Promise<SavedSizes> {
  return loadJson<SavedSizes>(`${base}${SIZES_PATH}`, 'no-store');
}

export interface SaveRequest {
  readonly base: string;
  readonly locale: string;
  /** Ids of the parts to save beside what is always saved. */
  readonly chosen: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, bytes: number) => void;
}

/** Fetches the set of a language as it was chosen. @throws SaveError after having deleted what was begun. */
export async function saveSet({ base, chosen, locale, signal, onProgress }: SaveRequest): Promise<SavedSet> {
  const list = await fetchWhole(`${base}${setPath(locale)}`, signal);
  const whole: SavedSet = await list.json().catch(() => Promise.reject(new SaveError('failed')));
  const set = chosenSet(whole, chosen);
  const size = bytesOf(whole, chosen);
  const old = (await savedSets(base)).get(locale);
  const name = setName(base, locale, set);
  const oldName = old && setName(base, locale, old);
  if (oldName === name) return set;
  try {
    const cache = await store(() => caches.open(name));
    const source = oldName ? await caches.open(oldName) : undefined;
    const unchanged = new Set(old?.files.map(([address, , fingerprint]) => `${address} ${fingerprint}`));
    let done = 0;
    await inParallel(set.files, async ([address, bytes, fingerprint]) => {
      const url = `${base}${address}`;
      const same = unchanged.has(`${address} ${fingerprint}`)
        ? await source?.match(url, { ignoreVary: true })
        : undefined;
      const response = same ?? (await fetchWhole(url, signal, fingerprint));
      await store(() => cache.put(url, response));
      done += bytes;
      onProgress(done, size);
    });
    if (!(await isStill(set.version, base, locale))) throw new SaveError('changed');
    await store(() => cache.put(`${base}${COMPLETE_PATH}`, new Response(JSON.stringify(set))));
  } catch (error) {
    await caches.delete(name).catch(() => undefined);
    if (signal.aborted) throw new SaveError('cancelled');
    // A file of another version is no fault of the network, nor is what an old browser does not know.
    const refusal = error instanceof SaveError ? error.refusal : IS_OLD_BROWSER ? 'tooOld' : 'failed';
    throw new SaveError(refusal === 'failed' && !(await isStill(set.version, base, locale)) ? 'changed' : refusal);
  }
  if (oldName) await caches.delete(oldName);
  await caches.delete(refreshedName(base));
  return set;
}

/** Whether the site still is the version that is being saved, or cannot be asked. */
async function isStill(version: string, base: string, locale: string): Promise<boolean> {
  const sizes = await fetchSizes(base).catch(() => undefined);
  return sizes === undefined || sizes[locale]?.version === version;
}

/**
 * `no-store` also asks the worker to let the request pass.
 *
 * @param fingerprint of what must come: a host may break off a file, or answer something else for it.
 */
async function fetchWhole(url: string, signal: AbortSignal, fingerprint?: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-store', credentials: 'omit', signal }).catch(() => undefined);
  const isWhole = response?.ok && (!fingerprint || (await fingerprintOf(response.clone())) === fingerprint);
  if (!isWhole) throw new SaveError(signal.aborted ? 'cancelled' : 'failed');
  // A browser refuses to show a page from a response that was redirected.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** As the build makes it: the start of the SHA-256. Undefined where the answer breaks off. */
async function fingerprintOf(response: Response): Promise<string | undefined> {
  const content = await response.arrayBuffer().catch(() => undefined);
  if (!content) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).slice(0, FINGERPRINT_BYTES);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What the device refuses: no room, private browsing. */
async function store<Result>(write: () => Promise<Result>): Promise<Result> {
  return write().catch((error: unknown) => {
    const isRefused =
      error instanceof DOMException && ['QuotaExceededError', 'SecurityError', 'UnknownError'].includes(error.name);
    throw new SaveError(isRefused ? 'refused' : 'failed');
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
