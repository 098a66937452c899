/** Files for browsers below a folder whose name changes with what they hold: a page never reads those of another build. */
import { createHash } from 'node:crypto';

/** Texts of files by name without ending, and the name of their folder. */
export interface VersionedFiles {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}

/** @param values what each file holds, by its name. */
export function versionedFiles(values: Iterable<readonly [name: string, value: unknown]>): VersionedFiles {
  const files = new Map([...values].map(([name, value]) => [name, JSON.stringify(value)]));
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  return { version: hash.digest('hex').slice(0, 10), files };
}
