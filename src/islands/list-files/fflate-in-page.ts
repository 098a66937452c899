/**
 * fflate for the browser, without workers: it would start them from `blob:` addresses, which the content policy forbids.
 * astro.config.mjs puts this in its place. A list makes a file of some hundred kilobytes: the page hardly notices.
 */
import { type AsyncZippable, zipSync } from 'fflate/browser';

export * from 'fflate/browser';

/** Packs files without a worker. */
export function zip(files: AsyncZippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files as Parameters<typeof zipSync>[0]));
}
