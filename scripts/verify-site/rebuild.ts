/** The site of a commit, built again in a folder of its own, with the settings that it says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { constants, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLISHED_SETTINGS } from '#site/build-origin.ts';

/** @returns the folder of the pages, and how to take everything away. @throws where the commit is not known here. */
export function rebuild(
  commit: string,
  settings: Readonly<Record<string, string>>,
): { folder: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'verify-site-'));
  const copy = join(home, 'copy');
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', copy, commit], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const remove = () => {
    execFileSync('git', ['worktree', 'remove', '--force', copy]);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    install(copy);
    const env: NodeJS.ProcessEnv = { ...process.env };
    for (const name of PUBLISHED_SETTINGS) delete env[name];
    const words = ['scripts/run.mjs', 'astro', 'build', '--silent'];
    run(process.execPath, words, copy, { ...env, ...settings });
    return { folder: join(copy, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Packages as the lock file of the commit has them: those that are here, where it is the same. */
function install(copy: string): void {
  const lock = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const isHere = existsSync('node_modules') && lock(copy) === lock('.');
  if (!isHere) {
    run('npm', ['ci', '--no-audit', '--no-fund'], copy, process.env);
    return;
  }
  // Copied, not linked: a build writes what it keeps for the next one there.
  cpSync('node_modules', join(copy, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => !/node_modules[\\/]\.(?:cache|astro|vite)$/.test(path),
  });
}

function run(program: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(program, words, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}`);
}
