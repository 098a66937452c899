/** Builds a variant of the site for a test, and reads what came out. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programOf } from '../../scripts/runtime/program.mjs';

/** Where variants are built; kept out of the repository. */
const ROOT = 'node_modules/.cache/site-tests';

/** What `npm test` has built before any test runs. */
export const DIST = 'dist';

export interface Variant {
  name: string;
  env?: Record<string, string>;
  /** Folders laid over each other to make the content. The real content where none is given. */
  content?: readonly string[];
  /** Another Astro configuration than the site's own. */
  config?: string;
}

/** Builds the variant and gives the folder of its pages. Throws with the build's own words where it fails. */
export function buildVariant({ name, env = {}, content, config }: Variant): string {
  const folder = join(ROOT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of content ?? []) cpSync(source, join(folder, 'content'), { recursive: true });
  const contentDir = content && { CONTENT_DIR: join(folder, 'content') };
  const outDir = join(folder, 'dist');
  const result = spawnSync(
    process.execPath,
    [programOf('astro'), 'build', '--silent', ...(config ? ['--config', config] : [])],
    {
      encoding: 'utf8',
      env: { ...plainEnvironment(), ...env, ...contentDir, OUT_DIR: outDir },
    },
  );
  if (result.status !== 0) throw new Error(`${name}: ${result.stdout}${result.stderr}`);
  return outDir;
}

/** Builds the site of other files than those of the content, each at its path below `content/`. */
export function buildWithFiles(
  name: string,
  files: readonly { path: string; text: string }[],
  variant: Partial<Variant> = {},
): string {
  const source = join(ROOT, `${name}-files`);
  rmSync(source, { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(source, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return buildVariant({ ...variant, name, content: [join(source, 'content')] });
}

/** The environment without what Vitest adds for itself: its BASE_URL would take the place of the site's. */
function plainEnvironment(): NodeJS.ProcessEnv {
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
