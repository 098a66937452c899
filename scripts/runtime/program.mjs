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
