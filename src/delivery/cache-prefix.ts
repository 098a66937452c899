/** Alone in its file: every page of help asks whether something is saved, few need to know what. */

/** How the names of all caches of this site begin; a host can hold several sites below different bases. */
export function cachePrefix(base: string): string {
  return `annuaire ${base} `;
}
