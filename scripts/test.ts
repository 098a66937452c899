/**
 * `npm test`: every test, or those whose path holds a name. First what they need is there and runs; then unit tests, which need
 * neither a build nor a browser; then the site is built, read, served and used in a real Chromium.
 */
import { spawnSync } from 'node:child_process';
import { fail, print, readArguments } from './arguments.ts';
import { findOrInstallChromium } from './chromium.ts';
import { meet } from './needs.ts';
import { programOf } from './runtime/program.mjs';
import { chosenTests, IN_A_BROWSER, KINDS, type Kind, OF_THE_SITE, testFiles } from './test-kinds.ts';
import { WEB_SERVERS } from './web-servers.ts';

const { t, positionals } = readArguments({ yes: [] }, (help) => help.test(KINDS.join(', ')), Number.POSITIVE_INFINITY);
const tests = chosenTests(testFiles(), positionals);
if (tests.size === 0) fail(t.noTest(positionals));

if (tests.has('host')) await meet(WEB_SERVERS);
const needsBrowser = IN_A_BROWSER.some((kind) => tests.has(kind));
const env = needsBrowser ? { ...process.env, CHROMIUM_PATH: await findOrInstallChromium() } : process.env;

vitest('unit', 'content', 'fuzz');
if (OF_THE_SITE.some((kind) => tests.has(kind))) run('astro', ['build', '--silent']);
vitest('site', 'host');
const specs = tests.get('browser');
if (specs) run('playwright', ['test', ...specs]);

function vitest(...kinds: Exclude<Kind, 'browser'>[]): void {
  const files = kinds.flatMap((kind) => tests.get(kind) ?? []);
  if (files.length > 0) run('vitest', ['run', ...files]);
}

function run(program: string, args: readonly string[]): void {
  print(`\n${program} ${args.length > 3 ? `${args.slice(0, 3).join(' ')} …` : args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [programOf(program), ...args], { stdio: 'inherit', env });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
