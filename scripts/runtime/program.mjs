import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
/** Programs that are not called like their package. */
const PACKAGES = /** @type {Readonly<Record<string, string>>} */ ({
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
});

/**
 * What Node is told before it builds the site: room for what is new, in MB. A build makes much that is soon done with; in the usual
 * room much of its time goes into looking through what stays (“garbage collector” in `npm run bench:profile`).
 */
const ROOM_FOR_NEW = '--max-semi-space-size=128';

/**
 * What Node is started with for a program, before its file.
 *
 * @param {string} name
 * @param {readonly string[]} options of the program
 * @returns {string[]}
 */
export function flagsFor(name, options) {
  return name === 'astro' && options[0] === 'build' ? [ROOM_FOR_NEW] : [];
}

/**
 * Everything after `process.execPath` that builds the site.
 *
 * @param {readonly string[]} options of `astro build`
 * @returns {string[]}
 */
export function buildCommand(...options) {
  return [ROOM_FOR_NEW, programOf('astro'), 'build', ...options];
}

/**
 * The JavaScript file of a program that npm has installed. Run by `process.execPath` it starts the same way everywhere: what
 * npm writes into `node_modules/.bin` differs between systems, and is found only on a path that npm has set.
 *
 * @param {string} name `astro`, `vitest`, `playwright`, `biome` or `tsc`
 * @returns {string} an absolute path
 * @throws {Error} where the package is not there, or has no program of that name
 */
export function programOf(name) {
  const home = join(MODULES, PACKAGES[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (!file) throw new Error(`${home} has no program ${name}`);
  return join(home, file);
}
