/**
 * What a place held before the last publication, as far as that changed it, in a folder of this machine: enough to go back. Each
 * publication has a folder of its own there, which counts once its `publication.json` is written.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folderPlace, type Place } from './place.ts';
import type { Listing } from './plan.ts';

const recordSchema = z.strictObject({
  /** Where it was published. */
  target: z.string(),
  /** Files that were not there before. */
  added: z.array(z.string()),
  /** Whether it came to its end. */
  isDone: z.boolean(),
});

export interface FormerState {
  readonly folder: string;
  readonly added: readonly string[];
  readonly isDone: boolean;
}

const RECORD = 'publication.json';
const FILES = 'files';

/** The last publication of a target; undefined where there was none, or where it was gone back from. */
export function formerState(root: string, target: string): FormerState | undefined {
  const newest = foldersOf(root).at(-1);
  if (!newest) return undefined;
  const record = recordSchema.parse(JSON.parse(readFileSync(join(root, newest, RECORD), 'utf8')));
  return record.target === target
    ? { folder: join(root, newest), added: record.added, isDone: record.isDone }
    : undefined;
}

/** The files that it keeps, as a listing, and the folder that holds them. */
export function keptFiles({ folder }: FormerState): { readonly folder: string; readonly files: Listing } {
  const files = join(folder, FILES);
  return { folder: files, files: folderPlace(files).list() };
}

/**
 * Keeps what a publication is about to replace or take away. One that was interrupted is gone on with: what it had kept is the
 * former state, not what it has made of it since.
 */
export function keepFormer(
  root: string,
  target: string,
  place: Place,
  change: { readonly added: readonly string[]; readonly replaced: readonly string[] },
): FormerState {
  const last = formerState(root, target);
  const unfinished = last && !last.isDone ? last : undefined;
  const folder = unfinished?.folder ?? join(root, stampAfter(root));
  const known = new Set([...(unfinished?.added ?? []), ...(unfinished ? keptFiles(unfinished).files.keys() : [])]);
  place.fetch(
    change.replaced.filter((path) => !known.has(path)),
    join(folder, FILES),
  );
  const added = [...(unfinished?.added ?? []), ...change.added.filter((path) => !known.has(path))].sort();
  writeRecord(folder, { target, added, isDone: false });
  for (const old of foldersOf(root)) if (join(root, old) !== folder) rmSync(join(root, old), { recursive: true });
  return { folder, added, isDone: false };
}

/** The publication has come to its end. */
export function finish({ folder, added }: FormerState, target: string): void {
  writeRecord(folder, { target, added: [...added], isDone: true });
}

/** The place is again what it was: there is nothing more to go back to. */
export function forget({ folder }: FormerState): void {
  rmSync(folder, { recursive: true });
}

function writeRecord(folder: string, record: z.infer<typeof recordSchema>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${RECORD}.draft`), `${JSON.stringify(record, null, 2)}\n`);
  renameSync(join(folder, `${RECORD}.draft`), join(folder, RECORD));
}

function foldersOf(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, RECORD)))
    .sort();
}

/** A name that sorts after all others. */
function stampAfter(root: string): string {
  const last = Number(foldersOf(root).at(-1) ?? 0);
  return String(last + 1).padStart(6, '0');
}
