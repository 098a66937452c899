/** Which scripts and styles a set of pages loads: a copy that holds these pages needs no others. */

/** What stands around a name. */
const AROUND = /[\s"'`/(),]/;

/**
 * Every name of a script or style that a page, a script or a style speaks of: what stands between two separators, up to its last
 * such ending. From the few endings backwards: one pattern for a whole name would be tried at every letter of every page.
 */
export function namesIn(text: string): string[] {
  const ends = new Map<number, number>();
  for (const { 0: ending, index } of text.matchAll(/\.(?:css|js)\b/g)) {
    let start = index;
    while (start > 0 && !AROUND.test(text.charAt(start - 1))) start--;
    if (start < index) ends.set(start, index + ending.length);
  }
  return [...new Set([...ends].map(([start, end]) => text.slice(start, end)))];
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
