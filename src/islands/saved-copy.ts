/** What this site has saved on the device, asked and removed from a page. */
import { cachePrefix } from '#delivery/cache-prefix.ts';

/** Sent to the document when a page has saved or removed something. */
export const SAVED_COPY_CHANGED = 'saved-copy-changed';

/** Whether anything is saved. False where the browser does not say. */
export async function hasSavedCopy(base: string): Promise<boolean> {
  return (await savedCaches(base)).length > 0;
}

/** Removes everything that was saved, and the worker that serves it. */
export async function removeSavedCopy(base: string): Promise<void> {
  await Promise.all((await savedCaches(base)).map((name) => caches.delete(name)));
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
}

/** The names of what is saved below this base; another site of the same host is none of our business. */
export async function savedCaches(base: string): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name.startsWith(cachePrefix(base)));
}
