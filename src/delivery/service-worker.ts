/**
 * Serves what a person chose to save. Registered only once they asked; it saves nothing else and asks no other host.
 * Pages: the network for a short while, then what is saved. Files with a fingerprint in their name: what is saved first.
 */
/// <reference lib="webworker" />
import { cachePrefix } from './cache-prefix.ts';
import { COMPLETE_PATH, FALLBACK_PATH, parseCacheName, refreshedName } from './saved-set.ts';

declare const self: ServiceWorkerGlobalScope;

/** On a slow line, after this the saved page is shown and the new one only refreshes it. */
const PATIENCE_MS = 3000;
/** Hosts add `Vary`, and a search page has a query: neither makes another page. */
const LOOSELY: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true };

const base = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base)) return;
  // The page that fills or renews the saved copy asks so, and must see the network itself.
  if (request.cache === 'no-store') return;
  event.respondWith(url.pathname.startsWith(`${base}_astro/`) ? savedFirst(request) : networkFirst(event));
});

async function savedFirst(request: Request): Promise<Response> {
  const saved = await findSaved(request);
  if (saved) return saved;
  const response = await fetch(request);
  // A refreshed page may need a style that the saved copy does not have.
  if (await hasCompleteCopy()) await refresh(request, response.clone());
  return response;
}

async function networkFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const fresh = fetch(request);
  const saved = await findSaved(request);
  if (!saved) return fresh.catch(() => fallback(request));
  const before = saved.clone();
  event.waitUntil(fresh.then((response) => refresh(request, response.clone(), before)).catch(() => undefined));
  const soon = await Promise.race([
    fresh.then((response) => response.clone()).catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS)),
  ]);
  // A host in trouble answers too: what is saved is better than its excuse.
  return soon && (soon.status < 500 || soon.type === 'opaqueredirect') ? soon : partOf(request, saved);
}

/** Of a sound, the part that was asked for: Safari plays none that comes whole instead. */
async function partOf(request: Request, saved: Response): Promise<Response> {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  if (from === undefined) return saved;
  const whole = await saved.blob();
  const start = Math.min(Number(from), whole.size);
  const end = Math.min(to ? Number(to) + 1 : whole.size, whole.size);
  const headers = {
    'content-type': saved.headers.get('content-type') ?? '',
    'content-range': `bytes ${start}-${end - 1}/${whole.size}`,
  };
  return new Response(whole.slice(start, end), { status: 206, headers });
}

/** Saves a newer state of what is saved already; leaves no trace of what was seen where nothing changed. */
async function refresh(request: Request, response: Response, saved?: Response): Promise<void> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  if (!isLike(response, request, saved) || (saved && (await response.clone().text()) === (await saved.text()))) return;
  const address = new URL(request.url);
  address.search = '';
  const cache = await caches.open(refreshedName(base));
  await cache.put(address.href, response);
}

/** Whether it is of the kind that was asked for: some hosts and networks answer with a page of theirs, whatever was asked. */
function isLike(response: Response, request: Request, saved: Response | undefined): boolean {
  const typeOf = ({ headers }: Response) => headers.get('content-type')?.split(';')[0];
  return saved ? typeOf(response) === typeOf(saved) : request.mode === 'navigate' || typeOf(response) !== 'text/html';
}

async function findSaved(request: Request): Promise<Response | undefined> {
  const hasNewer = await caches.has(refreshedName(base));
  const newer = hasNewer && (await (await caches.open(refreshedName(base))).match(request, LOOSELY));
  if (newer) return newer;
  for (const cache of await completeCopies()) {
    const saved = await cache.match(request, LOOSELY);
    if (saved) return saved;
  }
  return undefined;
}

/** Copies that were filled to the end: a half-filled one is never served. */
async function completeCopies(): Promise<Cache[]> {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(cachePrefix(base)) && parseCacheName(base, name),
  );
  const copies = await Promise.all(names.map((name) => caches.open(name)));
  const isComplete = await Promise.all(copies.map((cache) => cache.match(`${base}${COMPLETE_PATH}`)));
  return copies.filter((_, index) => isComplete[index]);
}

async function hasCompleteCopy(): Promise<boolean> {
  return (await completeCopies()).length > 0;
}

/** The same page in the languages that are saved. */
async function savedFallbacks(): Promise<string[]> {
  return (await caches.keys()).map((name) => `${parseCacheName(base, name)?.locale}/${FALLBACK_PATH}`);
}

/** The page that says that this address is not saved, in the language of the address where it is saved. */
async function fallback(request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return Response.error();
  const first = new URL(request.url).pathname.slice(base.length).split('/')[0];
  for (const path of [`${first}/${FALLBACK_PATH}`, FALLBACK_PATH, ...(await savedFallbacks())]) {
    for (const cache of await completeCopies()) {
      const page = await cache.match(`${base}${path}`, LOOSELY);
      if (page) return page;
    }
  }
  return Response.error();
}
