/** Builds a variant of the site for a test, and reads what came out. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from '#site/build-day.ts';
import { buildCommand } from '../../scripts/runtime/program.mjs';

/** Where variants are built; kept out of the repository. */
const ROOT = 'node_modules/.cache/site-tests';

/** What `npm test` has built before any test runs. */
export const DIST = 'dist';

/** What every build is made from, apart from its content and its environment. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

export interface Variant {
  name: string;
  env?: Readonly<Record<string, string>>;
  /** Folders laid over each other to make the content. The real content where none is given. */
  content?: readonly string[];
  /** Files of the content laid over those folders, each at its path: `content/links/dead.yaml`. */
  files?: readonly { readonly path: string; readonly text: string }[];
  /** Another Astro configuration than the site's own. */
  config?: string;
  /** Built anew even where the same has been built before. */
  isFresh?: boolean;
}

/**
 * Gives the folder of the variant's pages: what has already been built from the same files and settings, by another test or in
 * an earlier run, or else a new build. Nothing may be written into it.
 *
 * @throws with the build's own words where it fails.
 */
export function buildVariant(variant: Variant): string {
  const { name, env = {}, content = [], files = [], config, isFresh } = variant;
  // What was built at another commit, with other ages, is not taken for this one.
  const { day } = buildDay({ organisations: new Map(), sources: new Map() });
  const draft = join(ROOT, name, `draft-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const own = join(draft, 'content');
  for (const source of content) cpSync(source, own, { recursive: true });
  for (const { path, text } of files) write(join(draft, path), text);
  const folder = existsSync(own) ? own : 'content';
  const code = fingerprint([...CODE, folder, ...(config ? [config] : [])], folder);
  const built = join(
    ROOT,
    name,
    createHash('sha256')
      .update(`${code} ${day} ${settings(env)}`)
      .digest('hex')
      .slice(0, 16),
  );
  if (isFresh || !existsSync(built)) {
    const result = spawnSync(process.execPath, buildCommand('--silent', ...(config ? ['--config', config] : [])), {
      encoding: 'utf8',
      env: { ...plainEnvironment(), ...env, CONTENT_DIR: folder, OUT_DIR: join(draft, 'dist') },
    });
    if (result.status !== 0) throw new Error(`${name}: ${result.stdout}${result.stderr}`);
    keep(draft, built);
  }
  rmSync(draft, { recursive: true, force: true });
  return join(built, 'dist');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What earlier inputs gave goes; where another process was faster with the same, the one is as good as the other. */
function keep(draft: string, built: string): void {
  const folder = dirname(built);
  for (const old of readdirSync(folder).filter((entry) => !entry.startsWith('draft-')))
    rmSync(join(folder, old), { recursive: true });
  renameSync(draft, built);
}

/** Of every file below the paths, its own path and bytes; the content's wherever it lies. */
function fingerprint(roots: readonly string[], content: string): string {
  const hash = createHash('sha256');
  for (const root of roots)
    for (const path of /\.\w+$/.test(root) ? [''] : filesIn(root))
      hash
        .update(`${root === content ? 'content' : root}/${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0');
  return hash.digest('hex');
}

/** The settings that the site reads, as the build would find them, where it writes apart. */
function settings(env: Readonly<Record<string, string>>): string {
  const all: NodeJS.ProcessEnv = { ...plainEnvironment(), ...env };
  const text = ['astro.config.mjs', ...filesIn('src').map((path) => join('src', path))]
    .filter((path) => /\.(astro|mjs|ts)$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const names = new Set([...text.matchAll(/process\.env\.(\w+)/g)].map(([, setting = '']) => setting));
  const places = ['CONTENT_DIR', 'OUT_DIR'];
  return JSON.stringify(
    [...names]
      .filter((setting) => !places.includes(setting))
      .sort()
      .map((setting) => [setting, all[setting]]),
  );
}

/** The environment without what Vitest adds for itself: its BASE_URL would take the place of the site's. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const added = /^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*|VITE_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** All files below a folder, as paths relative to it, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The HTML files of a built site with their text. */
export function pagesIn(folder: string): { path: string; html: string }[] {
  return filesIn(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
}
