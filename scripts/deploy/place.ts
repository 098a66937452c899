/** Where a site is published: what is there, and how it is changed. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { byHeaders, type StoredHeaders } from './headers.ts';
import type { Listing } from './plan.ts';
import { rclone } from './rclone.ts';

export interface Place {
  /** Every file that is there. */
  list(): Listing;
  /** Sends files of a folder; each is there as a whole or not at all. */
  send(folder: string, paths: readonly string[], headersOf: (path: string) => StoredHeaders): void;
  /** Copies files from there into a folder. */
  fetch(paths: readonly string[], folder: string): void;
  remove(paths: readonly string[]): void;
}

/** A folder, or what rclone calls a remote: `name:bucket/path`. */
export function openPlace(target: string): Place {
  return isRemote(target) ? remotePlace(target) : folderPlace(target);
}

/** Whether rclone is to be asked. A colon after a single letter is a drive of Windows. */
export function isRemote(target: string): boolean {
  return /^(:|[^/\\:]{2,}:)/.test(target);
}

/** The name under which a file is written before it takes its own: no server sends it as a page. */
const DRAFT = '.draft';

/** A folder of this machine or of a network disk. */
export function folderPlace(root: string): Place {
  const put = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to + DRAFT);
    renameSync(to + DRAFT, to);
  };
  return {
    list: () => {
      if (!existsSync(root)) return new Map();
      const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return new Map(
        files.map(({ parentPath, name }) => {
          const path = join(parentPath, name);
          return [
            path.slice(join(root, sep).length).split(sep).join('/'),
            createHash('md5').update(readFileSync(path)).digest('hex'),
          ];
        }),
      );
    },
    send: (folder, paths) => {
      for (const path of paths) put(join(folder, path), join(root, path));
    },
    fetch: (paths, folder) => {
      for (const path of paths) put(join(root, path), join(folder, path));
    },
    remove: (paths) => {
      for (const path of paths) rmSync(join(root, path), { force: true });
      removeEmptied(root, paths);
    },
  };
}

/** Folders that hold nothing any more would be listed by some servers. */
function removeEmptied(root: string, paths: readonly string[]): void {
  const folders = new Set(
    paths.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  );
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    const whole = join(root, folder);
    if (existsSync(whole) && readdirSync(whole).length === 0) rmSync(whole, { recursive: true });
  }
}

function remotePlace(target: string): Place {
  return {
    list: () => {
      const answer = rclone(
        [
          'lsjson',
          '--recursive',
          '--files-only',
          '--hash',
          '--hash-type',
          'md5',
          '--no-modtime',
          '--fast-list',
          target,
        ],
        [],
      );
      const files = JSON.parse(answer || '[]') as { Path: string; Hashes?: { md5?: string } }[];
      return new Map(files.map(({ Path, Hashes }) => [Path, Hashes?.md5 ?? '']));
    },
    send: (folder, paths, headersOf) => {
      for (const [headers, own] of byHeaders(paths, headersOf)) {
        const said = Object.entries(headers).flatMap(([name, value]) => ['--header-upload', `${name}: ${value}`]);
        // What differs is known: the place is not asked about each file again.
        rclone(['copy', '--no-check-dest', '--no-traverse', ...said, folder, target], own);
      }
    },
    fetch: (paths, folder) => {
      if (paths.length > 0) rclone(['copy', '--ignore-times', '--no-traverse', target, folder], paths);
    },
    remove: (paths) => {
      if (paths.length > 0) rclone(['delete', target], paths);
    },
  };
}
