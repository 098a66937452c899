/** Which scripts and styles a set of pages loads: a copy that holds these pages needs no others. */

/** Every name of a script or style that a page, a script or a style speaks of. */
export function namesIn(text: string): string[] {
  return [...new Set(text.match(/[^\s"'`/(),]+\.(?:css|js)\b/g) ?? [])];
}

/**
 * The names of the files that are loaded, with what these load in turn.
 *
 * @param first the names in the pages.
 * @param files the names that each script and style speaks of, by its own name.
 */
export function loadedFiles(
  first: Iterable<string>,
  files: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const loaded = new Set<string>();
  const add = (name: string): void => {
    const names = files.get(name);
    if (!names || loaded.has(name)) return;
    loaded.add(name);
    names.forEach(add);
  };
  for (const name of first) add(name);
  return loaded;
}
