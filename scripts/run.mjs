/**
 * Starts what package.json names, on a Node that is recent enough: `node scripts/run.mjs astro build`,
 * `node scripts/run.mjs scripts/validate.ts`. Without anything to start, only sees to it that there is such a Node.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchedNode, isRecentEnough } from './runtime/node.mjs';
import { flagsFor, programOf } from './runtime/program.mjs';

const [name, ...args] = process.argv.slice(2);
// What Astro would report to its makers, and the notice about it.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const flags = flagsFor(name ?? '', args);
if (isRecentEnough(process.versions.node)) {
  if (name && flags.every((flag) => process.execArgv.includes(flag))) await startHere(name);
  else if (name) startWith(process.execPath);
} else {
  const program = fetchedNode();
  if (program && name) startWith(program);
  // An install goes through all the same: what it has installed is whole.
  else if (name) process.exitCode = 1;
}

/**
 * In this very process: signals, exit codes and the terminal are those of the program.
 *
 * @param {string} started
 */
async function startHere(started) {
  const file = /\.m?ts$/.test(started) ? resolve(started) : programOf(started);
  process.argv.splice(1, process.argv.length, file, ...args);
  await import(pathToFileURL(file).href);
}

/**
 * This file again with another Node, which whatever it starts finds first, or with what this one was not told at its start.
 *
 * @param {string} program
 */
function startWith(program) {
  const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(program, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}
