/** What this site has kept on the device, asked and removed from a page. */
import { cachePrefix } from '#delivery/saved-set.ts';

/** Told to the document when a page has kept or removed something. */
export const KEPT_CHANGED = 'kept-changed';

/** Whether anything is kept. False where the browser does not tell. */
export async function hasKept(base: string): Promise<boolean> {
  return (await keptCaches(base)).length > 0;
}

/** Removes everything that was kept, and the worker that serves it. */
export async function removeKept(base: string): Promise<void> {
  await Promise.all((await keptCaches(base)).map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
}

/** The names of what is kept below this base; another site of the same host is none of our business. */
export async function keptCaches(base: string): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(cachePrefix(base)));
}
