/** Runs rclone, which knows every kind of object storage; its settings are the person's own (`rclone config`, `RCLONE_…`). */
import { spawnSync } from 'node:child_process';
import type { Need } from '../needs.ts';

/** rclone stopped before its end: what it was doing may be half done. */
export class RcloneFailed extends Error {}

const PROGRAM = () => process.env.RCLONE_PATH || 'rclone';
/** Bytes: a list of 100,000 files is about 20 MB. */
const MOST_OUTPUT = 1 << 28;

export const RCLONE: Need = {
  name: 'rclone',
  isMet: () => spawnSync(PROGRAM(), ['version']).status === 0,
  packages: ['rclone'],
  advice: 'rclone',
};

/**
 * @param paths the files that it is about, one a line on its standard input; all of them where there are none.
 * @returns what it writes.
 * @throws RcloneFailed with its own words.
 */
export function rclone(args: readonly string[], paths: readonly string[]): string {
  const chosen = paths.length > 0 ? ['--files-from-raw', '-'] : [];
  const { status, stdout, stderr, error } = spawnSync(PROGRAM(), [...args, ...chosen], {
    input: paths.map((path) => `${path}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (error || status !== 0) throw new RcloneFailed(String(error?.message ?? stderr).trim());
  return stdout;
}
