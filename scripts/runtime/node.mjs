/**
 * Which Node the commands need, and where they take one from when the machine's own is too old. In JavaScript that old
 * versions read: they are the ones that meet it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Astro and Vitest ask for 22.12; from here on Node reads TypeScript without a flag. */
const NEEDED = '22.18';
const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
/** Outside what `npm install` looks after, gone with `npm ci`. */
const HOME = join(ROOT, 'node_modules/.runtime');

/**
 * @param {string} version as `process.versions.node` gives it
 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED.split('.').map(Number);
  // 23 was not kept up: its first versions lack what 22.18 has.
  if (major === 23) return minor >= 6;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/**
 * The program of a Node that is recent enough, fetched at the first call; undefined where there is none for this machine,
 * which has then been said. Its integrity is that of the lock file beside this file.
 *
 * @returns {string | undefined}
 */
export function fetchedNode() {
  const name = packageFor(process.platform, process.arch, glibc());
  if (!name)
    return refuse(`aucun Node n’existe à emporter pour ${system()}`, `there is none to take along for ${system()}`);
  const program = join(HOME, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (!existsSync(program)) fetch(name);
  const answer = existsSync(program) ? spawnSync(program, ['--version'], { encoding: 'utf8' }) : undefined;
  if (answer?.status !== 0) return refuse('npm n’a pas pu en emporter un', 'npm could not take one along');
  link(program);
  return program;
}

/**
 * The package that holds Node for a system; none where no package does. Those there are need glibc on Linux.
 *
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @param {boolean} hasGlibc
 * @returns {string | undefined}
 */
export function packageFor(platform, arch, hasGlibc) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  return (platform !== 'linux' || hasGlibc) && name in optionalDependencies ? name : undefined;
}

/** @param {string} name of the package */
function fetch(name) {
  console.error(
    `Node ${process.versions.node} est trop ancien pour ce site : npm en emporte un plus récent dans node_modules (une fois).\n` +
      `Node ${process.versions.node} is too old for this site: npm takes a newer one along into node_modules (once).`,
  );
  mkdirSync(HOME, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(HERE, file), join(HOME, file));
  const args = ['ci', '--prefix', HOME, '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
  if (npm && /\.[cm]?js$/.test(npm)) spawnSync(process.execPath, [npm, ...args], { stdio });
  else
    spawnSync(
      'npm',
      args.map((part) => JSON.stringify(part)),
      { stdio, shell: true },
    );
  // A third of the package: what programs in C are built with.
  rmSync(join(HOME, 'node_modules', name, 'include'), { recursive: true, force: true });
}

/**
 * Puts it where npm and npx look first, so that no command starts twice. Windows has no links that anyone may make.
 *
 * @param {string} program
 */
function link(program) {
  if (process.platform === 'win32') return;
  const folder = join(ROOT, 'node_modules/.bin');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, 'node'), { force: true });
  symlinkSync(relative(folder, program), join(folder, 'node'));
}

/**
 * @param {string} reason in French
 * @param {string} inEnglish
 * @returns {undefined}
 */
function refuse(reason, inEnglish) {
  const { node } = process.versions;
  console.error(
    `Ce site a besoin de Node ${NEEDED} ou plus récent, ici c’est ${node}, et ${reason} : installez Node 24 (https://nodejs.org), puis relancez.\n` +
      `This site needs Node ${NEEDED} or newer, here it is ${node}, and ${inEnglish}: install Node 24 (https://nodejs.org), then run this again.`,
  );
}

function system() {
  return `${process.platform} ${process.arch}${process.platform === 'linux' && !glibc() ? ' (musl)' : ''}`;
}

/** Whether the C library is the one that the packages are made for; on other systems than Linux the question is idle. */
function glibc() {
  const report = /** @type {{header?: {glibcVersionRuntime?: string}} | undefined} */ (process.report?.getReport());
  return Boolean(report?.header?.glibcVersionRuntime);
}
